package org.peerlearning.confluence.mail;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Optional;
import org.peerlearning.confluence.Doubtful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The wiki's own queue of mails. It keeps what is given to it even when the transaction of the giver rolls back. */
public final class MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);
    private static final String QUEUE = "mail";

    private static final Doubtful QUEUES = new Doubtful("mails go out at once and not by the wiki's queue");

    private final MultiQueueTaskManager queues;
    private final MailServerManager servers;

    public MailQueue(MultiQueueTaskManager queues, MailServerManager servers) {
        this.queues = queues;
        this.servers = servers;
    }

    /** Whether there is a server to send to. A wiki that is starting may not even know yet. */
    boolean isServed() {
        return server().isPresent();
    }

    private Optional<SMTPMailServer> server() {
        try {
            return Optional.ofNullable(servers.getDefaultSMTPMailServer());
        } catch (RuntimeException missing) {
            LOG.warn("The wiki's mail is not there: {}", missing.toString());
            return Optional.empty();
        }
    }

    void add(Mail mail) {
        MailTask task = new MailTask(servers, server(), mail);
        if (!QUEUES.does(() -> queues.addTask(QUEUE, task))) {
            task.run();
        }
    }
}
