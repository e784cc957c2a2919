package org.peerlearning.shared;

/** Something in memory that can go back to how it was. */
public interface Undoable {

    /** Remembers how it is now; running the answer brings it back. */
    Runnable remember();
}
