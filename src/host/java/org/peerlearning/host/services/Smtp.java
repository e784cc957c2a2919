package org.peerlearning.host.services;

import java.util.Properties;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
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

    /** Sends a mail to its recipients, or throws what the server or the way to it said. */
    void send(MimeMessage message) throws MessagingException {
        Transport.send(message);
    }

    /** An empty mail to be sent by this server. A message id that is set stays, where the library would make one anew. */
    MimeMessage message() {
        return new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                if (getMessageID() == null) {
                    super.updateMessageID();
                }
            }
        };
    }
}
