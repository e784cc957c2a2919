package org.peerlearning.host.services;

import java.sql.SQLException;

/** A statement that the database refused, with the statement in the message and the {@link SQLException} as cause. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    /** Wraps the refusal of {@code what}, a statement or a step such as a commit. */
    public DatabaseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    /** The SQL state of the refusal; may be null where a driver gives none. */
    public String state() {
        return ((SQLException) getCause()).getSQLState();
    }

    /** Whether a row with the same unique key was there already. */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(state());
    }
}
