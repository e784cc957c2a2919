package org.peerlearning.skill.search;

import org.peerlearning.shared.Words;

/** By what a skill was found. */
public enum MatchKind {
    /** What it is called for the reader. */
    NAME,
    /** What it is called in another language. */
    LANGUAGE,
    /** Another spelling that leads to it, abbreviations among them. */
    SYNONYM,
    /** Something that was nearly typed. */
    NEAR;

    /** The word used in JSON and in i18n keys, for example {@code synonym}. */
    public String key() {
        return Words.key(this);
    }
}
