package org.peerlearning.confluence.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Seating;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the threads of this node that want the same session together. The first of them leads: it opens one transaction, takes the
 * lock once, does what it came for and then what those came for who queued up until it had the lock, for another node may have kept it
 * waiting. They wait without a database connection; the row lock alone would be right as well, but a session that many want at once
 * would take the whole pool, and each of them would pay for a commit.
 *
 * <p>Nobody hears an answer before the transaction that gave it is committed. When one of those served together fails, nothing of
 * it stays, and each is served alone: nobody suffers from another's failure.
 */
final class Combining {

    /** The most that one transaction serves: whoever comes first must not wait for an endless stream of others. */
    static final int TOGETHER_MAX = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Combining.class);

    private final SessionLocks locks;
    /** A session is in here while somebody leads; its queue holds those who are not being served yet. */
    private final Map<Integer, Deque<Request<?>>> queues = new HashMap<>();

    Combining(SessionLocks locks) {
        this.locks = locks;
    }

    /**
     * Does the work under the session's lock; empty when there is no such session. Not for threads that are in a transaction.
     *
     * @param people whom the work will ask for; those of all who are served together are looked up at once
     */
    <T> Optional<T> serve(int session, Collection<PersonKey> people, Function<Seating, T> work) {
        Request<T> mine = new Request<>(people, work);
        if (leads(session, mine) || mine.awaitLead()) {
            lead(session);
        }
        return mine.answer();
    }

    private synchronized boolean leads(int session, Request<?> mine) {
        boolean first = !queues.containsKey(session);
        queues.computeIfAbsent(session, same -> new ArrayDeque<>()).add(mine);
        return first;
    }

    /** Moves those who are first in the queue into the batch, until it holds so many. */
    private synchronized void fill(List<Request<?>> batch, int session, int most) {
        Deque<Request<?>> queue = queues.get(session);
        while (!queue.isEmpty() && batch.size() < most) {
            batch.add(queue.remove());
        }
    }

    private synchronized Optional<Request<?>> successor(int session) {
        Deque<Request<?>> queue = queues.get(session);
        if (queue.isEmpty()) {
            queues.remove(session);
            return Optional.empty();
        }
        return Optional.of(queue.peek());
    }

    /** The leader's own request is the first of its batch. Whatever happens, those served hear of it and somebody leads on. */
    private void lead(int session) {
        List<Request<?>> batch = new ArrayList<>();
        fill(batch, session, 1);
        try {
            together(session, batch);
        } finally {
            batch.forEach(Request::finish);
            successor(session).ifPresent(Request::lead);
        }
    }

    private void together(int session, List<Request<?>> batch) {
        try {
            underLock(session, batch, TOGETHER_MAX);
        } catch (RuntimeException | Error failure) {
            if (batch.size() == 1) {
                settle(session, batch.get(0), failure);
            } else {
                LOG.info("One of {} changes to session {} failed; each is made alone: {}", batch.size(), session, failure.toString());
                batch.forEach(request -> alone(session, request));
            }
        }
    }

    private void alone(int session, Request<?> request) {
        try {
            underLock(session, List.of(request), 1);
        } catch (RuntimeException | Error failure) {
            settle(session, request, failure);
        }
    }

    private void settle(int session, Request<?> request, Throwable failure) {
        if (failure instanceof RuntimeException broken && SqlFailures.brokeIntegrity(broken)) {
            LOG.error("A change to session {} went against the tables' own rules under its lock, which is a defect; trying once more",
                    session, failure);
            again(session, request);
        } else {
            request.fail(failure);
        }
    }

    private void again(int session, Request<?> request) {
        try {
            underLock(session, List.of(request), 1);
        } catch (RuntimeException | Error failure) {
            request.fail(failure);
        }
    }

    /** @param most up to how many the batch is filled, once the lock is held */
    private void underLock(int session, List<Request<?>> batch, int most) {
        Optional<Boolean> done = locks.holding(session, seating -> {
            if (batch.size() < most) {
                fill(batch, session, most);
            }
            if (batch.size() > 1) {
                seating.expect(batch.stream().flatMap(request -> request.people.stream()).toList());
            }
            batch.forEach(request -> request.serve(seating));
            return true;
        });
        if (done.isEmpty()) {
            batch.forEach(Request::forget);
        }
    }

    /** What one thread wants, and what came of it. */
    private static final class Request<T> {

        private enum Stage { WAITING, LEADING, DONE }

        private final Collection<PersonKey> people;
        private final Function<Seating, T> work;
        private Optional<T> answer = Optional.empty();
        private Throwable failure;
        private Stage stage = Stage.WAITING;

        Request(Collection<PersonKey> people, Function<Seating, T> work) {
            this.people = people;
            this.work = work;
        }

        /** The transaction may be run again, so a later answer takes the place of an earlier one. */
        void serve(AoSeating seating) {
            answer = seating.isSkipped() ? Optional.empty() : Optional.of(work.apply(seating));
        }

        /** There is no such session, whatever an earlier run saw. */
        void forget() {
            answer = Optional.empty();
        }

        void fail(Throwable reason) {
            failure = reason;
        }

        synchronized void finish() {
            stage = Stage.DONE;
            notifyAll();
        }

        synchronized void lead() {
            stage = Stage.LEADING;
            notifyAll();
        }

        /**
         * Waits until served or chosen to lead, whatever interrupts: what was asked for is being done and cannot be called back.
         *
         * @return whether to lead
         */
        synchronized boolean awaitLead() {
            boolean interrupted = false;
            while (stage == Stage.WAITING) {
                try {
                    wait();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return stage == Stage.LEADING;
        }

        Optional<T> answer() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return answer;
        }
    }
}
