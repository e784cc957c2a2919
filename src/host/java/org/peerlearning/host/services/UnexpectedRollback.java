package org.peerlearning.host.services;

/**
 * The outer part of a transaction ended well, but a call that had joined it failed and was swallowed on the way out.
 * Nothing was stored; the cause is that earlier failure.
 */
public final class UnexpectedRollback extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps the failure of the joined call. */
    public UnexpectedRollback(Throwable cause) {
        super("The transaction was rolled back because a call that joined it failed: " + cause, cause);
    }
}
