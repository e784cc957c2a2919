package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/**
 * The details of a schedule by a cron expression.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: older (scheduler 1.6).
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public String getCronExpression() {
        return cronExpression;
    }

    /** Null means the zone of the scheduler. UNCONFIRMED: no page or call site of either line shows it. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
