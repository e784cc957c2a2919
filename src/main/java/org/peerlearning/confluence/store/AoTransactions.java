package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of Active Objects, which are the platform's own, so that pages and rows are made together.
 *
 * <p>Work that the database gave up on, or that lost to somebody faster, is run again in a new transaction, at most {@value #TRIES} times
 * in all, and only by the outermost call: a part of a transaction cannot be repeated. When the last try fails as well, its failure is
 * thrown.
 */
public final class AoTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    /** How a thread waits before it tries again. */
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    private final ActiveObjects ao;
    private final Pause pause;
    private final Readiness readiness;
    private final Clock clock;
    private final LaterWork waiting = new LaterWork();
    /** What this thread does after the commit of the transaction that began here; nothing while none runs. */
    private final ThreadLocal<List<Runnable>> running = new ThreadLocal<>();

    public AoTransactions(ActiveObjects ao, Pause pause, Readiness readiness, Clock clock) {
        this.ao = ao;
        this.pause = pause;
        this.readiness = readiness;
        this.clock = clock;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (isRunning()) {
            return ao.executeInTransaction(work::get);
        }
        readiness.refusesChange().ifPresent(refusal -> {
            throw new NotNow(refusal);
        });
        if (waiting.isWaiting()) {
            catchUp();
        }
        return fromTheStart(work);
    }

    @Override
    public <T> T noting(Supplier<T> work) {
        if (isRunning()) {
            return ao.executeInTransaction(work::get);
        }
        readiness.refusesNoting().ifPresent(refusal -> {
            throw new NotNow(refusal);
        });
        return fromTheStart(work);
    }

    /** Whether a transaction could begin now. */
    boolean mayBegin() {
        return readiness.refusesChange().isEmpty();
    }

    private <T> T fromTheStart(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return begin(work);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !(failure instanceof TryAgain || SqlFailures.gaveUp(failure))) {
                    throw failure;
                }
                LOG.info("A transaction did not come through and is tried again ({} of {}): {}", attempt + 1, TRIES, failure.toString());
                await(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)), failure);
            }
        }
    }

    @Override
    public void joining(Runnable now, Runnable later) {
        if (isRunning()) {
            now.run();
        } else if (waiting.isWaiting() || readiness.refusesChange().isPresent()) {
            // What comes after something that waits waits as well: the order counts.
            waiting.add(later, clock.instant());
        } else {
            join(now);
        }
    }

    @Override
    public int catchUp() {
        return waiting.run(this::fateOf, clock.instant());
    }

    /** The wiki's transaction is long over by now, so this is one of its own. */
    private LaterWork.Fate fateOf(Runnable work) {
        if (readiness.refusesChange().isPresent()) {
            return LaterWork.Fate.PUT_OFF;
        }
        try {
            fromTheStart(() -> {
                work.run();
                return true;
            });
            return LaterWork.Fate.DONE;
        } catch (RuntimeException failure) {
            boolean passing = failure instanceof NotNow || failure instanceof TryAgain || SqlFailures.isOne(failure);
            LOG.error("What happened while nothing could be changed could not be followed up{}", passing ? " yet" : "", failure);
            return passing ? LaterWork.Fate.PUT_OFF : LaterWork.Fate.FAILED;
        }
    }

    private void join(Runnable work) {
        List<Runnable> tasks = new ArrayList<>();
        running.set(tasks);
        try {
            work.run();
        } finally {
            running.remove();
        }
        tasks.forEach(AoTransactions::run);
    }

    @Override
    public <T> Answer<T> allOrRefused(Supplier<Answer<T>> work) {
        try {
            return inOne(() -> work.get().fold(Answer::of, refusals -> {
                throw new Undo(refusals);
            }));
        } catch (Undo undo) {
            return Answer.no(undo.refusals);
        } catch (NotNow refused) {
            return Answer.no(refused.refusal());
        }
    }

    /** Whether this thread is in a transaction that began here. */
    boolean isRunning() {
        return running.get() != null;
    }

    /**
     * Does something when what was changed is committed, and never when it is undone. Whatever it throws is told to the log: what was
     * changed is changed.
     */
    void afterCommit(Runnable task) {
        if (!isRunning()) {
            throw new IllegalStateException("there is no transaction to wait for");
        }
        running.get().add(task);
    }

    private <T> T begin(Supplier<T> work) {
        List<Runnable> tasks = new ArrayList<>();
        running.set(tasks);
        T result;
        try {
            result = ao.executeInTransaction(work::get);
        } finally {
            running.remove();
        }
        tasks.forEach(AoTransactions::run);
        return result;
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.error("What was committed could not be told", failure);
        }
    }

    private void await(Duration time, RuntimeException failure) {
        try {
            pause.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(stopped);
            throw failure;
        }
    }

    /** Carries a refusal out of a transaction that must not be kept: only an exception makes the platform roll back. */
    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Refusal> refusals;

        Undo(List<Refusal> refusals) {
            super("refused", null, false, false);
            this.refusals = refusals;
        }
    }
}
