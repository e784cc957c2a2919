package org.peerlearning.host.engine.probe;

/** Mapped to an answer by {@link NoteMissingMapper}. */
public class NoteMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoteMissing(String name) {
        super(name);
    }
}
