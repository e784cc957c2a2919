package org.peerlearning.confluence.mail;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;

/** The wiki's own queue of mails. It keeps what is given to it even when the transaction of the giver rolls back. */
public final class MailQueue {

    private static final String QUEUE = "mail";

    private final MultiQueueTaskManager queues;
    private final MailServerManager servers;

    public MailQueue(MultiQueueTaskManager queues, MailServerManager servers) {
        this.queues = queues;
        this.servers = servers;
    }

    /** Whether there is a server to send to. */
    boolean isServed() {
        return servers.getDefaultSMTPMailServer() != null;
    }

    void add(Mail mail) {
        queues.addTask(QUEUE, new MailTask(servers, mail));
    }
}
