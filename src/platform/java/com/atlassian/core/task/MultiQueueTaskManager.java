package com.atlassian.core.task;

/**
 * The queues of the site by name; mail waits in the one named mail.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-core-parent/5.0.6/xref/com/atlassian/core/task/MultiQueueTaskManager.html">
 * Atlassian Core 5.0.6</a>.
 * Holds for: older (core 5.0).
 */
public interface MultiQueueTaskManager {

    /** UNCONFIRMED: seen on older pages only. */
    TaskQueue getTaskQueue(String queueName);

    /** UNCONFIRMED: seen on older pages only. */
    void addTask(String queueName, Task task);

    /** UNCONFIRMED: seen on older pages only. */
    void flush(String queueName);
}
