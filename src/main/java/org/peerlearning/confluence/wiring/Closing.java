package org.peerlearning.confluence.wiring;

import org.peerlearning.confluence.store.StoreReadiness;

/** Hears first that the app stops, so that whoever is still being served gets an answer while there is one to give. */
public final class Closing {

    private final StoreReadiness readiness;

    public Closing(StoreReadiness readiness) {
        this.readiness = readiness;
    }

    /** Called when the app stops, before anything else of it is taken away. */
    public void destroy() {
        readiness.stop();
    }
}
