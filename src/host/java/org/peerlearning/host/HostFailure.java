package org.peerlearning.host;

/**
 * A reason why the development host cannot start or go on. Its message is one clear line that names the thing at
 * fault, since that line alone is what the person at the keyboard gets to see.
 */
public final class HostFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param oneClearLine what is wrong, naming the class, service, address or file at fault */
    public HostFailure(String oneClearLine) {
        super(oneClearLine);
    }

    /**
     * @param oneClearLine what is wrong, naming the class, service, address or file at fault
     * @param cause where it comes from, for the log
     */
    public HostFailure(String oneClearLine, Throwable cause) {
        super(oneClearLine, cause);
    }
}
