package com.atlassian.scheduler.config;

/**
 * Whether a job runs on every node or once in the cluster.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public enum RunMode {
    /** UNCONFIRMED: no page or call site of either line shows it. */
    RUN_ONCE_PER_CLUSTER,
    /** UNCONFIRMED: seen with Platform 7 only. */
    RUN_LOCALLY
}
