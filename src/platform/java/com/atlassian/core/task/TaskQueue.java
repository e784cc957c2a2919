package com.atlassian.core.task;

/**
 * A queue of waiting work.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-core-parent/5.0.6/xref/com/atlassian/core/task/MultiQueueTaskManager.html">
 * Atlassian Core 5.0.6</a>.
 * Holds for: older (core 5.0).
 */
public interface TaskQueue {

    /** UNCONFIRMED: no page of either line shows it. */
    void addTask(Task task);

    /** UNCONFIRMED: no page of either line shows it. */
    void flush();

    /** UNCONFIRMED: no page of either line shows it. */
    int size();
}
