package org.peerlearning.host.services;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/** When a job runs: by cron, at intervals, or once. */
final class JobTiming {
    private final CronExpression cron;
    private final ZoneId zone;
    private final Date first;
    private final long intervalMillis;

    JobTiming(Schedule schedule, ZoneId siteZone) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            CronScheduleInfo info = schedule.getCronScheduleInfo();
            try {
                cron = new CronExpression(info.getCronExpression());
            } catch (IllegalArgumentException e) {
                throw new SchedulerServiceException(e.getMessage(), e);
            }
            zone = info.getTimeZone() == null ? siteZone : info.getTimeZone().toZoneId();
            first = null;
            intervalMillis = 0;
        } else {
            IntervalScheduleInfo info = schedule.getIntervalScheduleInfo();
            if (info.getIntervalInMillis() < 0) {
                throw new SchedulerServiceException("An interval cannot be " + info.getIntervalInMillis() + " ms");
            }
            cron = null;
            zone = siteZone;
            first = info.getFirstRunTime();
            intervalMillis = info.getIntervalInMillis();
        }
    }

    boolean isOnce() {
        return cron == null && intervalMillis == 0;
    }

    /** The first run of a job that is scheduled now. */
    Optional<Instant> first(Instant now) {
        if (cron != null) {
            return cron.next(now, zone);
        }
        return Optional.of(first == null ? now : first.toInstant());
    }

    /** The run that follows one that started now; empty when there is none. */
    Optional<Instant> next(Instant now) {
        if (cron != null) {
            return cron.next(now, zone);
        }
        return isOnce() ? Optional.empty() : Optional.of(now.plusMillis(intervalMillis));
    }

    @Override
    public String toString() {
        if (cron != null) {
            return cron.toString();
        }
        return isOnce() ? "once" : "every " + intervalMillis + " ms";
    }
}
