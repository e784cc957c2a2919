package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/**
 * How a run of a job ended.
 *
 * <p>Source: <a href="https://github.com/teknolojikpanda/AI-Code-Review-For-Bitbucket">
 * a plugin for Bitbucket 9.6, the same platform as Confluence 9</a>,
 * <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/">Atlassian Scheduler 1.6.0 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public final class JobRunnerResponse {
    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    /** UNCONFIRMED: seen with Platform 7 only. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, message);
    }

    /** UNCONFIRMED: seen with Platform 7 only. */
    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(RunOutcome.FAILED, cause.toString());
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    /** UNCONFIRMED: no page or call site of either line shows it. */
    public String getMessage() {
        return message;
    }
}
