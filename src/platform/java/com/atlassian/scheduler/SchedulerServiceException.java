package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public SchedulerServiceException(String message) {
        super(message);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
