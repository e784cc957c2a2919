package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * What to run, when and where. Immutable: every change gives a new one.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public final class JobConfig {
    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = Objects.requireNonNull(jobRunnerKey, "jobRunnerKey");
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    /** UNCONFIRMED: seen with Platform 7 only. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null), Map.of());
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public RunMode getRunMode() {
        return runMode;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public Schedule getSchedule() {
        return schedule;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    /** UNCONFIRMED: seen with Platform 7 only. */
    public JobConfig withRunMode(RunMode newRunMode) {
        return new JobConfig(jobRunnerKey, newRunMode, schedule, parameters);
    }

    /** UNCONFIRMED: seen with Platform 7 only. */
    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(jobRunnerKey, runMode, newSchedule, parameters);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(jobRunnerKey, runMode, schedule, newParameters == null ? Map.of() : Map.copyOf(newParameters));
    }
}
