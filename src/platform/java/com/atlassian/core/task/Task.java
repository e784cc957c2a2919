package com.atlassian.core.task;

import java.io.Serializable;

/**
 * Work that waits in a queue.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-core/4.1/apidocs/com/atlassian/core/task/Task.html">Atlassian Core 4.1</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/mail/Email.html">page of a mail that is
 * such work, Confluence 10.0.3 Javadoc</a>.
 * Holds for: 10.2.
 */
public interface Task extends Serializable {

    /** UNCONFIRMED: seen on 10.x and on older pages only. */
    void execute() throws Exception;
}
