package org.peerlearning.signup;

import org.peerlearning.shared.Words;

/** By which door a change came in. */
public enum Door {
    /** A button on a page, or a program that talks to the same interface. */
    REST,
    /** The host's desk. */
    DESK,
    /** The wiki told that somebody left. */
    WIKI,
    /** The clock: offers that ran out, seats that came free. */
    CLOCK,
    /** Check and repair. */
    REPAIR;

    public String key() {
        return Words.key(this);
    }
}
