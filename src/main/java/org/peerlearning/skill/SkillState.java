package org.peerlearning.skill;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How a skill stands in the vocabulary. */
public enum SkillState {
    /** Offered to whoever looks for a skill. */
    ACTIVE,
    /** Not offered any more. Claims on it stay and show. */
    ARCHIVED,
    /** Another skill stands for it. */
    MERGED;

    /** The word used in JSON and in the database, for example {@code archived}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<SkillState> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
