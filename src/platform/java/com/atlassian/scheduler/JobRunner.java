package com.atlassian.scheduler;

/**
 * The work of a job.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public interface JobRunner {

    /** Null counts as success. UNCONFIRMED: seen with Platform 7 only. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
