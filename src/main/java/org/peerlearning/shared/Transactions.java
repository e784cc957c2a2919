package org.peerlearning.shared;

import java.util.function.Supplier;

/** All or nothing. */
public interface Transactions {

    /**
     * Runs the work in one database transaction, joining one that already runs. Whatever it throws undoes everything.
     *
     * <p>Where the database itself gave up (a deadlock, a serialization failure), the work may be run again from the start, a
     * bounded number of times: it must have no effects outside the database. Wiki pages are rows of the
     * same database, so they may be made in it.
     */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs work that hears from the wiki, which may be in the middle of a transaction of its own. What is done in the work joins that
     * one, and nothing is tried again: once the database has given up, it is over for all of the wiki's transaction.
     */
    void joining(Runnable work);

    /** As {@link #inOne}, but an answer that is a refusal undoes everything as well: a half-made thing never stays. */
    <T> Answer<T> allOrRefused(Supplier<Answer<T>> work);
}
