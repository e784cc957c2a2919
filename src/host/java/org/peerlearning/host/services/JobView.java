package org.peerlearning.host.services;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A scheduled job as an administrator sees it.
 *
 * @param id for {@link HostScheduler#runNow}
 * @param name the shown name; the id where it has none
 * @param schedule a cron expression, {@code every n ms} or {@code once}
 * @param oncePerCluster whether one node runs it, or each
 * @param listed whether it wants to be on the page of scheduled jobs
 * @param nextRun empty when it does not run again by itself
 * @param lastRun the last run that came to an end; of any node when it runs once per cluster
 */
public record JobView(JobId id, String name, String schedule, boolean oncePerCluster, boolean listed, Optional<Instant> nextRun,
        Optional<LastRun> lastRun) {

    /** A run that came to an end: where, when, how long it took, how it ended and what it said. */
    public record LastRun(String node, Instant start, Duration took, RunOutcome outcome, String message) {
    }
}
