package org.peerlearning.host.services;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import javax.mail.BodyPart;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

/** The site's mail server: the one that was named, or the outbox, which takes every mail. */
public final class HostMailServer implements SMTPMailServer {
    private static final String SENDER = "confluence@localhost";
    private static final String SENDER_NAME = "Confluence";
    private static final String CHARSET = "UTF-8";

    private final Outbox outbox;
    private final Optional<Smtp> smtp;

    /**
     * Prepares to send; nothing is sent yet.
     *
     * @param smtp {@code host:port} of a mail server; null or blank to keep every mail in the outbox
     * @throws org.peerlearning.host.HostFailure when the address is malformed
     */
    public HostMailServer(Outbox outbox, String smtp) {
        this.outbox = outbox;
        this.smtp = smtp == null || smtp.isBlank() ? Optional.empty() : Optional.of(new Smtp(smtp));
    }

    @Override
    public String getDefaultFrom() {
        return SENDER;
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            if (smtp.isPresent()) {
                smtp.get().send(message(smtp.get(), email));
            } else {
                outbox.keep(kept(email));
            }
        } catch (MessagingException | IOException e) {
            throw new MailException(e);
        }
    }

    private static MimeMessage message(Smtp smtp, Email email) throws MessagingException, IOException {
        MimeMessage message = smtp.message();
        message.setFrom(new InternetAddress(SENDER, SENDER_NAME, CHARSET));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(email.getTo()));
        message.setSubject(email.getSubject(), CHARSET);
        message.setSentDate(new Date());
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        if (email.getMultipart() == null) {
            message.setContent(email.getBody(), email.getMimeType() + "; charset=" + CHARSET);
        } else {
            message.setContent(email.getMultipart());
        }
        return message;
    }

    private static OutboxMail kept(Email email) throws MessagingException, IOException {
        Multipart parts = email.getMultipart();
        String type = parts == null ? email.getMimeType() : parts.getContentType().split(";")[0];
        return new OutboxMail(0, Instant.now(), SENDER, email.getTo(), email.getSubject(), type,
                parts == null ? email.getBody() : readable(parts));
    }

    /** The part that is plain text; the first, where none is. */
    private static String readable(Multipart parts) throws MessagingException, IOException {
        BodyPart shown = parts.getBodyPart(0);
        for (int i = parts.getCount() - 1; i >= 0; i--) {
            if (parts.getBodyPart(i).isMimeType("text/plain")) {
                shown = parts.getBodyPart(i);
            }
        }
        return new String(shown.getDataHandler().getInputStream().readAllBytes(), CHARSET);
    }
}
