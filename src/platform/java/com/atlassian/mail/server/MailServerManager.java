package com.atlassian.mail.server;

/**
 * The mail servers that administrators set up.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/mail/ConfluenceMailServerManager.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface MailServerManager {

    /** Null where none is set up. */
    SMTPMailServer getDefaultSMTPMailServer();
}
