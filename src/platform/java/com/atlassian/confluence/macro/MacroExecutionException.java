package com.atlassian.confluence.macro;

/**
 * A macro could not do its work.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.5.7/com/atlassian/confluence/macro/MacroExecutionException.html">
 * Confluence 8.5.7 Javadoc</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public MacroExecutionException() {
    }

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public MacroExecutionException(Throwable cause) {
        super(cause);
    }
}
