package org.peerlearning.shared;

import java.util.Optional;

/** Whether the app can be used now, and whether anything may be changed. Asking costs no statement and never waits. */
public interface Readiness {

    /** Why nothing can be answered now: the tables are not ready yet, or the app is being stopped. Empty when it can be used. */
    Optional<Refusal> refusesUse();

    /** Why nothing may be changed now: it cannot be used, or the wiki is read-only. Empty when it may. */
    Optional<Refusal> refusesChange();
}
