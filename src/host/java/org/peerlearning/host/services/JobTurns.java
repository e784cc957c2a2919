package org.peerlearning.host.services;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Rows of table HOST_JOB: when each job that runs once per cluster is due. The node that moves the time on has the turn; the
 * row shows all nodes the same next time, so that an hour in which no node ran is caught up once, and by one.
 */
final class JobTurns {
    private static final int LONGEST_MESSAGE = 1_000;

    private final Database database;
    private final String nodeId;

    JobTurns(Database database, String nodeId) {
        this.database = database;
        this.nodeId = nodeId;
        database.script("""
                CREATE TABLE IF NOT EXISTS HOST_JOB (
                    ID VARCHAR(255) PRIMARY KEY,
                    SCHEDULE VARCHAR(255) NOT NULL,
                    NEXT_RUN BIGINT,
                    LAST_NODE VARCHAR(200),
                    LAST_START BIGINT,
                    LAST_MILLIS BIGINT,
                    LAST_OUTCOME VARCHAR(20),
                    LAST_MESSAGE VARCHAR(1000))
                """);
    }

    /** Makes the row of a job; one that is there with the same schedule keeps its time, unless the job is to run once. */
    void plan(JobId id, JobTiming timing, Instant now) {
        Long first = timing.first(now).map(Instant::toEpochMilli).orElse(null);
        String schedule = timing.toString();
        database.apart(() -> {
            String update = "UPDATE HOST_JOB SET SCHEDULE = ?, NEXT_RUN = ? WHERE ID = ?";
            String insert = "INSERT INTO HOST_JOB (ID, SCHEDULE, NEXT_RUN) VALUES (?, ?, ?)";
            Optional<String> before =
                    database.first("SELECT SCHEDULE FROM HOST_JOB WHERE ID = ?", row -> row.getString(1), id.toString());
            if (before.isEmpty()) {
                try {
                    return database.update(insert, id.toString(), schedule, first);
                } catch (DatabaseException e) {
                    if (e.isDuplicate()) {
                        return 0; // another node was first, with the same schedule
                    }
                    throw e;
                }
            }
            return timing.isOnce() || !before.get().equals(schedule) ? database.update(update, schedule, first, id.toString()) : 0;
        });
    }

    /** Takes the turn that is due now, and sets when the next is; false when another node has it. */
    boolean take(JobId id, Instant now, Optional<Instant> next) {
        return database.apart(() -> database.update("UPDATE HOST_JOB SET NEXT_RUN = ? WHERE ID = ? AND NEXT_RUN <= ?",
                next.map(Instant::toEpochMilli).orElse(null), id.toString(), now.toEpochMilli())) == 1;
    }

    /** When the job is due; empty when it is done, or was unscheduled by any node. */
    Optional<Instant> next(JobId id) {
        return database.apart(() -> database.first("SELECT NEXT_RUN FROM HOST_JOB WHERE ID = ?",
                row -> instant(row, "NEXT_RUN"), id.toString()));
    }

    void ran(JobId id, JobView.LastRun run) {
        String message = run.message() == null || run.message().length() <= LONGEST_MESSAGE
                ? run.message() : run.message().substring(0, LONGEST_MESSAGE);
        database.apart(() -> database.update("UPDATE HOST_JOB SET LAST_NODE = ?, LAST_START = ?, LAST_MILLIS = ?, LAST_OUTCOME = ?,"
                + " LAST_MESSAGE = ? WHERE ID = ?", nodeId, run.start().toEpochMilli(), run.took().toMillis(), run.outcome(), message,
                id.toString()));
    }

    Optional<JobView.LastRun> lastRun(JobId id) {
        return database.first("SELECT LAST_NODE, LAST_START, LAST_MILLIS, LAST_OUTCOME, LAST_MESSAGE FROM HOST_JOB"
                + " WHERE ID = ? AND LAST_START IS NOT NULL",
                row -> new JobView.LastRun(row.getString(1), instant(row, "LAST_START"), Duration.ofMillis(row.getLong(3)),
                        RunOutcome.valueOf(row.getString(4)), row.getString(5)), id.toString());
    }

    void remove(JobId id) {
        database.apart(() -> database.update("DELETE FROM HOST_JOB WHERE ID = ?", id.toString()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
