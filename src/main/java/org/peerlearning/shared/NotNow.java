package org.peerlearning.shared;

/**
 * Nothing can be done at this moment, whatever it is: the app is starting or stopping, or the wiki is read-only. It is the one refusal
 * that is thrown, because it is found out where a transaction begins, below every use case, and none of them can do anything about it.
 * Doors answer with the refusal it carries.
 */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public NotNow(Refusal refusal) {
        super(refusal.reason(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
