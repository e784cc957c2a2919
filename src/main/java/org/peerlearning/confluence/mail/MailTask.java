package org.peerlearning.confluence.mail;

import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.nio.charset.StandardCharsets;
import javax.activation.DataHandler;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import javax.mail.util.ByteArrayDataSource;

/**
 * A mail as it waits in the wiki's queue. The server is asked for when its turn comes, for administrators may have changed it; and what
 * travels is made anew for each try.
 */
final class MailTask implements Task {

    private static final long serialVersionUID = 1L;

    private final transient MailServerManager servers;
    private final Mail mail;

    MailTask(MailServerManager servers, Mail mail) {
        this.servers = servers;
        this.mail = mail;
    }

    @Override
    public void execute() throws MailException, MessagingException {
        SMTPMailServer server = servers.getDefaultSMTPMailServer();
        if (server == null) {
            // The queue keeps what fails, so that it goes out when there is one again.
            throw new MailException("No mail server is set up");
        }
        server.send(email());
    }

    private Email email() throws MessagingException {
        Email email = new Email(mail.to()).setSubject(mail.subject());
        mail.headers().forEach(email::addHeader);
        if (mail.parts().size() == 1) {
            Mail.Part only = mail.parts().get(0);
            return email.setMimeType(only.type()).setBody(only.text());
        }
        return email.setMultipart(alternatives());
    }

    /** As bytes that say what they are: the mail library asks the thread's class loader how to write anything else. */
    private Multipart alternatives() throws MessagingException {
        Multipart alternatives = new MimeMultipart("alternative");
        for (Mail.Part part : mail.parts()) {
            MimeBodyPart body = new MimeBodyPart();
            byte[] text = part.text().getBytes(StandardCharsets.UTF_8);
            body.setDataHandler(new DataHandler(new ByteArrayDataSource(text, part.type() + "; charset=UTF-8")));
            alternatives.addBodyPart(body);
        }
        return alternatives;
    }

    /** For the log of a queue; whom it goes to and what it says is nobody's business. */
    @Override
    public String toString() {
        return "A mail of Peer Learning";
    }
}
