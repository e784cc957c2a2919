package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * The details of a schedule with an interval.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: older (scheduler 1.6).
 */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    /** Null means at once. UNCONFIRMED: no page or call site of either line shows it. */
    public Date getFirstRunTime() {
        return firstRunTime;
    }

    /** Milliseconds; 0 means once only. UNCONFIRMED: no page or call site of either line shows it. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
