package org.peerlearning.confluence.mail;

import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Optional;
import org.peerlearning.confluence.Doubtful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail as it waits in the wiki's queue. The server is asked for when its turn comes, for administrators may have changed it; and what
 * travels is made anew for each try.
 */
final class MailTask implements Task {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MailTask.class);
    private static final Doubtful HEADERS = new Doubtful("mails carry no headers of their own, so none can be unsubscribed by a button");
    private static final Doubtful FORMS = new Doubtful("mails are plain text without a calendar entry");

    private final transient MailServerManager servers;
    private final transient Optional<SMTPMailServer> known;
    private final Mail mail;

    /** @param known the server at this moment */
    MailTask(MailServerManager servers, Optional<SMTPMailServer> known, Mail mail) {
        this.servers = servers;
        this.known = known;
        this.mail = mail;
    }

    @Override
    public void execute() throws MailException {
        SMTPMailServer server = server();
        if (server == null) {
            // The queue keeps what fails, so that it goes out when there is one again.
            throw new MailException("No mail server is set up");
        }
        server.send(email());
    }

    /** Once the app is disabled it can ask nobody any more; what waits in the queue then goes out by the server of before. */
    private SMTPMailServer server() {
        try {
            return servers.getDefaultSMTPMailServer();
        } catch (RuntimeException gone) {
            SMTPMailServer before = known.orElseThrow(() -> gone);
            LOG.debug("Nobody can be asked for the mail server any more; a mail goes out by the one of before", gone);
            return before;
        }
    }

    /** Sends it now. */
    void run() {
        try {
            execute();
        } catch (MailException failure) {
            throw new IllegalStateException("the mail could not be sent", failure);
        }
    }

    private Email email() {
        Email email = new Email(mail.to()).setSubject(mail.subject());
        HEADERS.does(() -> mail.headers().forEach((name, value) -> email.addHeader(name, value)));
        if (mail.parts().size() == 1) {
            return simple(email);
        }
        return FORMS.ask(() -> MimeForms.in(email, mail.parts()), () -> simple(email));
    }

    /** The first form is the one that every program can show. */
    private Email simple(Email email) {
        Mail.Part first = mail.parts().get(0);
        return email.setMimeType(first.type()).setBody(first.text());
    }

    /** For the log of a queue; whom it goes to and what it says is nobody's business. */
    @Override
    public String toString() {
        return "A mail of Peer Learning";
    }
}
