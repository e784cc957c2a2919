package com.atlassian.sal.api.user;

/**
 * A name could not be turned into a person.
 *
 * <p>Source: <a href="https://github.com/mrdon/SAL">SAL 2.8</a>.
 * Holds for: older (SAL 2.8).
 */
public class UserResolutionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    public UserResolutionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    public UserResolutionException(Throwable cause) {
        super(cause);
    }

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    public UserResolutionException(String message) {
        super(message);
    }
}
