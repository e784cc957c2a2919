package org.peerlearning.shared;

import java.util.Optional;

/** An app that is up, in a wiki that may be written. */
public final class AlwaysReady implements Readiness {

    @Override
    public Optional<Refusal> refusesUse() {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> refusesChange() {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> refusesNoting() {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> round(Runnable work) {
        work.run();
        return Optional.empty();
    }
}
