package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * When a job runs: at an interval or by a cron expression.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /** Null means at once. UNCONFIRMED: no page or call site of either line shows it. */
    public static Schedule runOnce(Date runTime) {
        return new Schedule(new IntervalScheduleInfo(runTime, 0), null);
    }

    /** A first run of null means at once; the interval is in milliseconds. UNCONFIRMED: seen with Platform 7 only. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("The schedule is not an interval");
        }
        return interval;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("The schedule is not a cron expression");
        }
        return cron;
    }

    /** The two kinds of schedule. */
    public enum Type {
        /** UNCONFIRMED: no page or call site of either line shows it. */
        CRON_EXPRESSION,
        /** UNCONFIRMED: no page or call site of either line shows it. */
        INTERVAL
    }
}
