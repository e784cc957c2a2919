package org.peerlearning.confluence.wiring;

import java.time.Duration;
import org.peerlearning.confluence.store.StoreReadiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears first that the app stops, so that whoever is still being served gets an answer while there is one to give, and rounds that have
 * begun note what they did while it can be noted.
 */
public final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    /** As a rule they end with the mail that they are at. The container that takes the app down waits for all of it ten seconds by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StoreReadiness readiness;

    public Closing(StoreReadiness readiness) {
        this.readiness = readiness;
    }

    /** Called when the app stops, before anything else of it is taken away. */
    public void destroy() {
        if (!readiness.stop(PATIENCE)) {
            LOG.warn("A round still runs after {} seconds; mails that it hands over now may go out once more", PATIENCE.toSeconds());
        }
    }
}
