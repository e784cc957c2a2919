package org.peerlearning.host.services;

import java.util.Date;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.peerlearning.host.HostFailure;

/** A mail server that takes mail without asking who brings it, as those for development do. */
final class Smtp {
    private static final String TIMEOUT_MILLIS = "10000";

    private final Session session;

    /**
     * Prepares to talk to a server; nothing is sent yet.
     *
     * @param address {@code host:port}, or a host alone for port 25
     * @throws HostFailure when it is neither
     */
    Smtp(String address) {
        String host = address.strip();
        String port = "25";
        int colon = host.lastIndexOf(':');
        if (colon >= 0) {
            port = host.substring(colon + 1);
            host = host.substring(0, colon);
        }
        if (host.isEmpty() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new HostFailure("Mail server address \"" + address + "\" is not of the form host:port");
        }
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        session = Session.getInstance(properties);
    }

    /** Sends a mail to all its recipients, or throws what the server or the way to it said. */
    void send(OutboxMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(InternetAddress.parse(mail.from())[0]);
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to()));
        message.setRecipients(Message.RecipientType.CC, InternetAddress.parse(mail.cc()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(mail.queued()));
        message.setContent(mail.body(), mail.mimeType() + "; charset=UTF-8");
        Transport.send(message);
    }
}
