package org.peerlearning.confluence.mail;

import com.atlassian.mail.Email;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.activation.DataHandler;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import javax.mail.util.ByteArrayDataSource;

/** One mail in several forms. Nothing else names the types of mail that a wiki may keep to itself, so that it is only this that is lost. */
final class MimeForms {

    private MimeForms() {}

    /** @throws LinkageError when the wiki's mail library, or what it stands on, is another */
    static Email in(Email email, List<Mail.Part> parts) {
        try {
            return email.setMultipart(alternatives(parts));
        } catch (MessagingException failure) {
            throw new IllegalStateException("a mail could not be put together", failure);
        }
    }

    /** As bytes that say what they are: the mail library asks the thread's class loader how to write anything else. */
    private static Multipart alternatives(List<Mail.Part> parts) throws MessagingException {
        Multipart alternatives = new MimeMultipart("alternative");
        for (Mail.Part part : parts) {
            MimeBodyPart body = new MimeBodyPart();
            byte[] text = part.text().getBytes(StandardCharsets.UTF_8);
            body.setDataHandler(new DataHandler(new ByteArrayDataSource(text, part.type() + "; charset=UTF-8")));
            alternatives.addBodyPart(body);
        }
        return alternatives;
    }
}
