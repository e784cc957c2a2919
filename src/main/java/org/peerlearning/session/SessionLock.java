package org.peerlearning.session;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.shared.Viewer;

/**
 * Changing a session while nobody else may change it or sign up for it. Whoever keeps the seats implements this, so that what is
 * planned anew leaves nobody without a seat that they had, and seats that come free by it are passed on.
 */
public interface SessionLock {

    /** A session that is locked. Valid only inside {@link #holding}. */
    interface Held {

        /** As it is now, read after the lock was taken. */
        Session session();

        /** Seats taken, offered ones among them. */
        int taken();

        /** Whether nobody is signed up, in line, asking or invited. */
        boolean isEmpty();

        Instant now();

        /** @param later the same session, planned anew, with no fewer seats than are taken */
        void change(Session later);

        /**
         * A draw was planned where there was none.
         *
         * @param drawSeed what its lots will be made from
         */
        void sow(String drawSeed);

        /** Takes a session away for which nobody is signed up. */
        void skip();
    }

    /**
     * Does the work under the lock and commits, or joins a transaction that runs. The work may run more than once where the database
     * gave up; only the last run counts.
     *
     * @param by who plans; the history names them where they change how many seats there are
     * @return what the work answered; empty when there is no such session
     */
    <T> Optional<T> holding(SessionId session, Viewer by, Function<Held, T> work);
}
