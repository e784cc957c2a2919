package org.peerlearning.skill;

import org.peerlearning.shared.Words;

/** Where a suggestion comes from; what says most about a person comes first. */
public enum Source {
    /** A colleague said that they learnt it from the person. */
    COLLEAGUE,
    /** The person hosted groups about it. */
    HOSTED,
    /** A skill that the person claims was split, and this is the new part. */
    SPLIT,
    /** The person wrote pages that carry it as a label. */
    WROTE,
    /** The person took part in groups about it. */
    ATTENDED;

    /** The word used in JSON, for example {@code hosted}. */
    public String key() {
        return Words.key(this);
    }
}
