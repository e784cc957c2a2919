package org.peerlearning.host.engine.probe;

/** Asks for what is no bean. */
public class Unsatisfied {

    public Unsatisfied(Note note) {
        throw new IllegalStateException("never made: " + note);
    }
}
