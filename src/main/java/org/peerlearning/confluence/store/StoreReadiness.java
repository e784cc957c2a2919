package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SiteMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the platform whether the tables are ready. It makes them after the app's beans are up, which takes long where the database is slow
 * or other nodes are at it; a call of Active Objects would wait for that in the request that made it. So no door calls it before, and
 * whoever comes is told at once to come back.
 */
public final class StoreReadiness implements Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(StoreReadiness.class);
    private static final Optional<Refusal> STARTING = Optional.of(Refusal.unavailable("site.starting"));
    private static final Optional<Refusal> STOPPING = Optional.of(Refusal.unavailable("site.stopping"));
    private static final Optional<Refusal> READ_ONLY = Optional.of(Refusal.refused("site.read-only"));

    private final ActiveObjects ao;
    private final SiteMode mode;
    /** Each round has one; whoever has all of them knows that none runs. */
    private final Semaphore rounds = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean stopping;
    private volatile boolean stopped;

    public StoreReadiness(ActiveObjects ao, SiteMode mode) {
        this.ao = ao;
        this.mode = mode;
    }

    @Override
    public Optional<Refusal> refusesUse() {
        return stopping ? STOPPING : refusesUnlessStarted();
    }

    private Optional<Refusal> refusesUnlessStarted() {
        return ao.moduleMetaData().isInitialized() ? Optional.empty() : STARTING;
    }

    @Override
    public Optional<Refusal> refusesChange() {
        return refusesUse().or(() -> mode.isReadOnly() ? READ_ONLY : Optional.empty());
    }

    @Override
    public Optional<Refusal> refusesNoting() {
        return stopped ? STOPPING : refusesUnlessStarted();
    }

    /** It is asked after the round can be waited for: one that gets in later is told that the app stops. */
    @Override
    public Optional<Refusal> round(Runnable work) {
        if (!rounds.tryAcquire()) {
            return STOPPING;
        }
        try {
            Optional<Refusal> refusal = refusesChange();
            if (refusal.isEmpty()) {
                work.run();
            }
            return refusal;
        } finally {
            rounds.release();
        }
    }

    /**
     * Waits for the tables; for those who have time, as a thread of the app's own has.
     *
     * @return whether they are ready
     */
    public boolean await(Duration most) throws InterruptedException {
        try {
            ao.moduleMetaData().awaitInitialization(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            LOG.debug("The tables are not ready yet", notYet);
        } catch (ExecutionException failure) {
            LOG.warn("The wiki could not make the tables ready", failure);
            Thread.sleep(most.toMillis());
        }
        return false;
    }

    /**
     * From now on nothing is answered any more: what is needed for that goes away. Rounds that have begun see it at their next step; they
     * are waited for, so that they can note what they did.
     *
     * @param most how long they are waited for
     * @return whether all of them came to their end
     */
    public boolean stop(Duration most) {
        stopping = true;
        try {
            return rounds.tryAcquire(Integer.MAX_VALUE, most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            stopped = true;
        }
    }
}
