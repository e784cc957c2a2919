package org.peerlearning.confluence.store;

/** Somebody else was faster: the same work, begun again in a new transaction, will find what they did. */
final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TryAgain(Throwable cause) {
        super("somebody else was faster", cause);
    }
}
