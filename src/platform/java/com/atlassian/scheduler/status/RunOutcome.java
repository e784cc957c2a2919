package com.atlassian.scheduler.status;

/**
 * The ways a run of a job can end.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: older (scheduler 1.6).
 */
public enum RunOutcome {
    /** UNCONFIRMED: no page or call site of either line shows it. */
    SUCCESS,
    /** UNCONFIRMED: no page or call site of either line shows it. */
    UNAVAILABLE,
    /** UNCONFIRMED: no page or call site of either line shows it. */
    ABORTED,
    /** UNCONFIRMED: no page or call site of either line shows it. */
    FAILED
}
