package org.peerlearning.confluence;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something of the platform that no public page shows for both of its lines. Where it is not there, or is another, the app does without
 * it and says so once in the log; what the platform itself fails with is not touched.
 *
 * <p>The call has to stand in the body of a lambda. A reference to the method would be linked before anybody asks.
 */
public final class Doubtful {
    private static final Logger LOG = LoggerFactory.getLogger(Doubtful.class);

    private final String loss;
    private final AtomicBoolean told = new AtomicBoolean();

    /** @param loss what is so without it, for an administrator who reads the log */
    public Doubtful(String loss) {
        this.loss = loss;
    }

    public <T> T ask(Supplier<T> platform, Supplier<T> otherwise) {
        try {
            return platform.get();
        } catch (LinkageError absent) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("This version of the wiki lacks something: {}", loss, absent);
            }
            return otherwise.get();
        }
    }

    /** Whether it was there to be done. */
    public boolean does(Runnable platform) {
        return ask(
                () -> {
                    platform.run();
                    return true;
                },
                () -> false);
    }
}
