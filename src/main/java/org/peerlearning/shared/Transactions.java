package org.peerlearning.shared;

import java.util.function.Supplier;

/**
 * All or nothing; and the one place where changes are refused altogether: every change of the app is made in a transaction that begins
 * here, whichever door it came by, so none begins while {@link Readiness} says no.
 */
public interface Transactions {

    /**
     * Runs the work in one database transaction, joining one that already runs. Whatever it throws undoes everything.
     *
     * <p>Where the database itself gave up (a deadlock, a serialization failure), the work may be run again from the start, a
     * bounded number of times: it must have no effects outside the database. Wiki pages are rows of the
     * same database, so they may be made in it.
     *
     * @throws NotNow when nothing may be changed at this moment
     */
    <T> T inOne(Supplier<T> work);

    /**
     * As {@link #inOne}, to note what has happened outside of the database, such as a mail that is on its way. That cannot be undone
     * by refusing to note it, it would only happen again; so it is noted while the wiki is read-only, and while whoever stops the app
     * waits for rounds to end. Nothing else is done in it.
     *
     * @throws NotNow when it cannot be noted any more
     */
    <T> T noting(Supplier<T> work);

    /**
     * Runs work that hears from the wiki, which may be in the middle of a transaction of its own. What is done in the work joins that
     * one, and nothing is tried again: once the database has given up, it is over for all of the wiki's transaction.
     *
     * <p>While nothing may be changed it is put off, and {@link #catchUp} does what is to be done instead, on this node, in the order in
     * which it came. By then the wiki may have rolled back what it told, so that has to ask the wiki again.
     *
     * @param now what is done at once
     * @param later what is done where it was put off; it holds what it needs to know by itself
     */
    void joining(Runnable now, Runnable later);

    /**
     * Does what was put off, as far as changes are possible again.
     *
     * @return how much was done
     */
    int catchUp();

    /**
     * As {@link #inOne}, but an answer that is a refusal undoes everything as well: a half-made thing never stays.
     * And where nothing may be changed at this moment, that is the answer.
     */
    <T> Answer<T> allOrRefused(Supplier<Answer<T>> work);
}
