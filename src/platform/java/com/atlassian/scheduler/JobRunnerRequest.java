package com.atlassian.scheduler;

import java.util.Date;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;

/**
 * Which job runs, and since when.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public interface JobRunnerRequest {

    /** UNCONFIRMED: no page or call site of either line shows it. */
    Date getStartTime();

    /** UNCONFIRMED: no page or call site of either line shows it. */
    JobId getJobId();

    /** UNCONFIRMED: no page or call site of either line shows it. */
    JobConfig getJobConfig();

    /** UNCONFIRMED: no page or call site of either line shows it. */
    boolean isCancellationRequested();
}
