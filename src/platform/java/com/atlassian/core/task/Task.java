package com.atlassian.core.task;

import java.io.Serializable;

/**
 * Work that waits in a queue.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-core-parent/5.0.6/xref/com/atlassian/core/task/MultiQueueTaskManager.html">
 * Atlassian Core 5.0.6</a>.
 * Holds for: older (core 5.0).
 */
public interface Task extends Serializable {

    /** UNCONFIRMED: no page of either line shows it. */
    void execute() throws Exception;
}
