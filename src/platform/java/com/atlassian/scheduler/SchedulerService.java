package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * Runs jobs when they are due.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public interface SchedulerService {

    /** UNCONFIRMED: seen with Platform 7 only. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    /** UNCONFIRMED: seen with Platform 7 only. */
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /** UNCONFIRMED: seen with Platform 7 only. */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /** UNCONFIRMED: seen with Platform 7 only. */
    void unscheduleJob(JobId jobId);
}
