package org.peerlearning.shared;

import java.util.Optional;

/**
 * Whether the app can be used now, and whether anything may be changed. Asking costs no statement and never waits.
 *
 * <p>The two are asked before something begins. What began already may have reached outside of the database by the time the answer
 * changes, as a round has that hands mails to the wiki's queue: that is to be noted all the same, or it would be done once more.
 */
public interface Readiness {

    /** Why nothing can be answered now: the tables are not ready yet, or the app is being stopped. Empty when it can be used. */
    Optional<Refusal> refusesUse();

    /** Why nothing may be changed now: it cannot be used, or the wiki is read-only. Empty when it may. */
    Optional<Refusal> refusesChange();

    /**
     * Why not even what has happened outside of the database can be noted: the tables are not there, or whoever stops the app has waited
     * long enough. Empty otherwise, be the wiki read-only.
     */
    Optional<Refusal> refusesNoting();

    /**
     * Runs a round, unless nothing may be changed now; whoever stops the app meanwhile waits for it, for a while.
     *
     * @return why it did not run
     */
    Optional<Refusal> round(Runnable work);
}
