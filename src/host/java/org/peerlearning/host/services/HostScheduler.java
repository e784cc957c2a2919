package org.peerlearning.host.services;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the app's jobs. A job that runs once per cluster has a row in the database with the time it is due, and the node that
 * moves that time on runs it; one that was due while no node was up runs soon after the next start. A job that fails is
 * logged and goes on at its next time; on one node it never overlaps itself.
 */
public final class HostScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    private static final int WORKERS = 4;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JobTurns turns;
    private final String nodeId;
    private final ZoneId zone;
    private final Clock clock = Clock.systemUTC();
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(1, daemons("host-job-alarm"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemons("host-job"));
    private volatile boolean stopping;

    /**
     * Creates the scheduler, and its table when it is absent.
     *
     * @param nodeId told with each run
     * @param zone the site's zone, for cron expressions that bring none
     */
    public HostScheduler(Database database, String nodeId, ZoneId zone) {
        this.turns = new JobTurns(database, nodeId);
        this.nodeId = nodeId;
        this.zone = zone;
        alarm.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        schedule(jobId, jobConfig, new JobTitle(jobId.toString(), false, Duration.ZERO));
    }

    /**
     * Schedules a job with what an administrator sees of it; a job of the same id is replaced.
     *
     * @throws SchedulerServiceException when the schedule cannot be understood
     */
    public void schedule(JobId id, JobConfig config, JobTitle title) throws SchedulerServiceException {
        ScheduledJob job = new ScheduledJob(id, config, new JobTiming(config.getSchedule(), zone), title);
        withdraw(id);
        Instant now = clock.instant();
        if (job.isOncePerCluster()) {
            turns.plan(id, job.timing, now);
            job.next(turns.next(id));
        } else {
            job.next(job.timing.first(now));
        }
        jobs.put(id, job);
        wake(job);
    }

    /** {@inheritDoc} A job that runs once per cluster stops on the other nodes too. */
    @Override
    public void unscheduleJob(JobId jobId) {
        withdraw(jobId);
        turns.remove(jobId);
    }

    /** Stops a job on this node only, as when its app is disabled here or the node stops. */
    public void withdraw(JobId id) {
        ScheduledJob job = jobs.remove(id);
        if (job != null) {
            job.goes();
        }
    }

    /**
     * Runs a job at once in the calling thread, whatever its schedule, which it leaves alone.
     *
     * @throws IllegalArgumentException when no such job is scheduled on this node
     */
    public JobView.LastRun runNow(JobId id) {
        ScheduledJob job = jobs.get(id);
        if (job == null) {
            throw new IllegalArgumentException("No job " + id + " is scheduled");
        }
        return run(job);
    }

    /** The jobs of this node by name. */
    public List<JobView> jobs() {
        return jobs.values().stream().map(this::view).sorted(Comparator.comparing(JobView::name)).toList();
    }

    private JobView view(ScheduledJob job) {
        boolean cluster = job.isOncePerCluster();
        return new JobView(job.id, job.title.name(), job.timing.toString(), cluster, job.title.listed(),
                cluster ? turns.next(job.id) : job.next(), cluster ? turns.lastRun(job.id) : job.lastRun());
    }

    private JobView.LastRun run(ScheduledJob job) {
        JobView.LastRun run = job.run(runners.get(job.config.getJobRunnerKey()), nodeId, clock, () -> stopping);
        if (job.isOncePerCluster()) {
            turns.ran(job.id, run);
        }
        return run;
    }

    private void wake(ScheduledJob job) {
        job.next().ifPresent(next -> {
            long jitter = job.title.jitter().toMillis();
            long delay = Math.max(0, Duration.between(clock.instant(), next).toMillis() + 1);
            wakeIn(job, delay + (jitter > 0 ? ThreadLocalRandom.current().nextLong(jitter) : 0));
        });
    }

    private void wakeIn(ScheduledJob job, long millis) {
        if (stopping || job.isGone()) {
            return;
        }
        try {
            alarm.schedule(() -> workers.execute(() -> due(job)), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Job {} is not woken again, for the node stops", job.id, e);
        }
    }

    private void due(ScheduledJob job) {
        if (stopping || job.isGone()) {
            return;
        }
        try {
            Instant now = clock.instant();
            Optional<Instant> next = job.timing.next(now);
            if (!job.isOncePerCluster()) {
                job.next(next);
                run(job);
            } else {
                if (turns.take(job.id, now, next)) {
                    run(job);
                }
                job.next(turns.next(job.id));
            }
            wake(job);
        } catch (RuntimeException e) {
            if (stopping) {
                LOG.debug("Job {} was interrupted by the node's stop", job.id, e);
                return;
            }
            LOG.error("Job {} could not be started or noted; it is tried again in {} s", job.id, AFTER_TROUBLE.toSeconds(), e);
            wakeIn(job, AFTER_TROUBLE.toMillis());
        }
    }

    /** Starts no more jobs, gives those that run five seconds, then interrupts them. */
    @Override
    public void close() {
        stopping = true;
        alarm.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
                if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("A job does not end although it was interrupted");
                }
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
