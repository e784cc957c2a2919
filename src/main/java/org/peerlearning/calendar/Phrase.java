package org.peerlearning.calendar;

import org.peerlearning.shared.Words;

/** What calendars say in words of their own. */
public enum Phrase {
    /** The name of the feed of somebody's own sessions. */
    MINE,
    /** The name of a feed of a group, with its title, or of a space, with its key. */
    GROUPS,
    /** The name of a feed of what its owner may see no more. */
    HIDDEN,
    /** The category of every session. */
    CATEGORY,
    /** With the title of a session that was called off. */
    CALLED_OFF,
    /** With the title of a session at which a seat is held for the reader. */
    OFFERED,
    /** With the title of a session for which the reader is in line. */
    WAITING,
    /** With the title of a session whose hosts the reader has asked. */
    ASKED,
    /** With the title of a session for which lots are to be drawn. */
    IN_DRAW,
    /** With what to bring along. */
    BRING,
    /** With the address at which to join. */
    ONLINE,
    /** With why a session was called off. */
    BECAUSE;

    /** The end of its i18n key, for example {@code called-off}. */
    public String key() {
        return Words.key(this);
    }
}
