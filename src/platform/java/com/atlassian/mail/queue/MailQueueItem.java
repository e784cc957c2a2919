package com.atlassian.mail.queue;

import java.util.Date;

import com.atlassian.core.task.Task;
import com.atlassian.mail.MailException;

/**
 * A mail that waits to be sent.
 *
 * <p>Source: page PreRenderedMailNotificationQueueItem of <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.7/">
 * Confluence 9.2.7 Javadoc</a>.
 * Holds for: 9.2.
 */
public interface MailQueueItem extends Comparable<MailQueueItem>, Task {

    /** UNCONFIRMED: no page of either line shows it. */
    String getSubject();

    /** UNCONFIRMED: no page of either line shows it. */
    Date getDateQueued();

    /** UNCONFIRMED: no page of either line shows it. */
    int getSendCount();

    /** UNCONFIRMED: no page of either line shows it. */
    boolean hasError();

    /** UNCONFIRMED: no page of either line shows it. */
    void send() throws MailException;

    /** UNCONFIRMED: the one item the pages show no longer has it of its own, so it is taken to be inherited from here. */
    @Override
    default void execute() throws Exception {
        send();
    }
}
