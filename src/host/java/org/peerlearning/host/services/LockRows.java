package org.peerlearning.host.services;

import java.time.Duration;
import java.util.UUID;

/** The rows behind the cluster locks. Each step commits by itself, whatever transaction the caller is in. */
final class LockRows {
    private final Database database;
    private final String nodeId;
    private final String leaseEnd;

    LockRows(Database database, String nodeId, Duration lease) {
        if (lease.toSeconds() < 1) {
            throw new IllegalArgumentException("A lease lasts whole seconds, at least one");
        }
        this.database = database;
        this.nodeId = nodeId;
        this.leaseEnd = "CURRENT_TIMESTAMP + INTERVAL '" + lease.toSeconds() + "' SECOND";
        database.script("""
                CREATE TABLE IF NOT EXISTS HOST_LOCK (
                    NAME VARCHAR(255) PRIMARY KEY,
                    OWNER VARCHAR(200),
                    OWNED_UNTIL TIMESTAMP WITH TIME ZONE)
                """);
    }

    /** Tries to take the row; returns the token of this holding, or null when it is another's. */
    String take(String name) {
        String owner = nodeId + ":" + UUID.randomUUID();
        return database.apart(() -> {
            String update = "UPDATE HOST_LOCK SET OWNER = ?, OWNED_UNTIL = " + leaseEnd
                    + " WHERE NAME = ? AND (OWNER IS NULL OR OWNED_UNTIL < CURRENT_TIMESTAMP)";
            if (database.update(update, owner, name) == 1) {
                return owner;
            }
            try {
                // Only the first use ever of a name finds no row.
                boolean there = database.first("SELECT NAME FROM HOST_LOCK WHERE NAME = ?", row -> row.getString(1), name).isPresent();
                if (there) {
                    return null;
                }
                database.update("INSERT INTO HOST_LOCK (NAME, OWNER, OWNED_UNTIL) VALUES (?, ?, " + leaseEnd + ")", name, owner);
                return owner;
            } catch (DatabaseException e) {
                if (e.isDuplicate()) {
                    return null;
                }
                throw e;
            }
        });
    }

    /** Whether the row is still this holding's, which then has the lease anew. */
    boolean renew(String name, String owner) {
        return database.apart(() -> database.update("UPDATE HOST_LOCK SET OWNED_UNTIL = " + leaseEnd + " WHERE NAME = ? AND OWNER = ?",
                name, owner)) == 1;
    }

    /** Frees the row, unless another has it by now; returns whether it was still this holding's. */
    boolean free(String name, String owner) {
        return database.apart(() -> database.update(
                "UPDATE HOST_LOCK SET OWNER = NULL, OWNED_UNTIL = NULL WHERE NAME = ? AND OWNER = ?", name, owner)) == 1;
    }
}
