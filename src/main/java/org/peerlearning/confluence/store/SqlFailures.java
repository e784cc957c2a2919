package org.peerlearning.confluence.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the database meant by a failure, found wherever Active Objects and the platform wrapped it. */
final class SqlFailures {

    /** By the standard and PostgreSQL; the last is a deadlock on Oracle. */
    private static final Set<String> GAVE_UP = Set.of("40001", "40P01", "61000");
    /** Oracle could not serialize; the state that it gives along says no more than that a statement failed. */
    private static final int ORACLE_CANNOT_SERIALIZE = 8177;
    private static final String INTEGRITY = "23";

    private SqlFailures() {}

    /** A serialization failure or a deadlock: the same work may well succeed in a new transaction. */
    static boolean gaveUp(Throwable failure) {
        return hasState(failure, GAVE_UP::contains) || has(failure, sql -> sql.getErrorCode() == ORACLE_CANNOT_SERIALIZE);
    }

    /**
     * Writes a row whose unique key somebody else may be writing at this moment: who comes second waits at the key, fails there, and
     * begins again, to find what the first has written.
     */
    static <T> T orTryAgain(Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException failure) {
            throw brokeIntegrity(failure) ? new TryAgain(failure) : failure;
        }
    }

    /** Whether the database had anything to do with it. */
    static boolean isOne(Throwable failure) {
        return has(failure, sql -> true);
    }

    /** A unique key, or another promise of the tables, was about to be broken. */
    static boolean brokeIntegrity(Throwable failure) {
        return hasState(failure, state -> state.startsWith(INTEGRITY));
    }

    private static boolean hasState(Throwable failure, Predicate<String> matches) {
        return has(failure, sql -> sql.getSQLState() != null && matches.test(sql.getSQLState()));
    }

    private static boolean has(Throwable failure, Predicate<SQLException> matches) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            if (t instanceof SQLException sql && matches.test(sql)) {
                return true;
            }
        }
        return false;
    }
}
