package com.atlassian.mail;

/**
 * A mail could not be sent.
 *
 * <p>Source: <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: no page of either line shows it. */
    public MailException() {
    }

    public MailException(String message) {
        super(message);
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public MailException(String message, Throwable cause) {
        super(message, cause);
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public MailException(Throwable cause) {
        super(cause);
    }
}
