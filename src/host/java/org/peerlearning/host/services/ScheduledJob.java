package org.peerlearning.host.services;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job of one node: its timing, and running it without overlap. */
final class ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJob.class);

    final JobId id;
    final JobConfig config;
    final JobTiming timing;
    final JobTitle title;
    private final ReentrantLock running = new ReentrantLock();
    private volatile JobView.LastRun lastRun;
    private volatile Instant next;
    private volatile boolean gone;

    ScheduledJob(JobId id, JobConfig config, JobTiming timing, JobTitle title) {
        this.id = id;
        this.config = config;
        this.timing = timing;
        this.title = title;
    }

    boolean isOncePerCluster() {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
    }

    /** Runs the job now, in this thread, after a run that is under way; whatever it throws is logged and made a failure. */
    JobView.LastRun run(JobRunner runner, String nodeId, Clock clock, BooleanSupplier stopping) {
        running.lock();
        try {
            Instant start = clock.instant();
            JobRunnerResponse response = response(runner, new Request(Date.from(start), id, config, stopping));
            lastRun = new JobView.LastRun(nodeId, start, Duration.between(start, clock.instant()), response.getRunOutcome(),
                    response.getMessage());
            return lastRun;
        } finally {
            running.unlock();
        }
    }

    private JobRunnerResponse response(JobRunner runner, JobRunnerRequest request) {
        if (runner == null) {
            LOG.warn("Job {} has no runner: nobody registered {}", id, config.getJobRunnerKey());
            return JobRunnerResponse.aborted("No runner " + config.getJobRunnerKey());
        }
        try {
            JobRunnerResponse response = runner.runJob(request);
            return response == null ? JobRunnerResponse.success() : response;
        } catch (Throwable failure) {
            // Also an Error: a class that is missing in one job must not stop the others, nor this one's next run.
            LOG.error("Job {} failed", id, failure);
            return JobRunnerResponse.failed(failure);
        }
    }

    Optional<JobView.LastRun> lastRun() {
        return Optional.ofNullable(lastRun);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }

    void next(Optional<Instant> instant) {
        next = instant.orElse(null);
    }

    boolean isGone() {
        return gone;
    }

    void goes() {
        gone = true;
    }

    private record Request(Date start, JobId id, JobConfig config, BooleanSupplier stopping) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return start;
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobConfig getJobConfig() {
            return config;
        }

        @Override
        public boolean isCancellationRequested() {
            return stopping.getAsBoolean();
        }
    }
}
