package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A server that takes mail, with the address mail is sent from.
 *
 * <p>Source: <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5 and 10</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SMTPMailServer {

    /** The address that mail is sent from, where it names no other. */
    String getDefaultFrom();

    /** UNSHOWN: seen called on both lines; no page declares it. */
    void send(Email email) throws MailException;
}
