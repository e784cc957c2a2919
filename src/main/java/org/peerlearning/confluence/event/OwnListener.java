package org.peerlearning.confluence.event;

import com.atlassian.event.api.EventPublisher;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens while the app runs. Where the platform lacks what it needs, it does not listen, and says so once. */
public abstract class OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(OwnListener.class);

    private final EventPublisher publisher;
    private final Doors doors;
    private final Transactions transactions;
    private boolean listening;

    OwnListener(Hearing hearing) {
        publisher = hearing.publisher();
        doors = hearing.doors();
        transactions = hearing.transactions();
    }

    /** Called when the app starts. */
    public void afterPropertiesSet() {
        listening = doors.through(getClass(), Feature.FOLLOWING, this::join, this::stayAway);
    }

    /** Called when the app stops. */
    public void destroy() {
        if (listening) {
            publisher.unregister(this);
        }
    }

    /** What is missing only now must not keep anybody from what they do to a page, a space or a person either. */
    final void safely(Runnable work) {
        doors.through(getClass(), Feature.FOLLOWING, () -> {
            work.run();
            return true;
        }, () -> false);
    }

    /**
     * Follows what the wiki tells, now or when changes are possible again.
     *
     * @param later asks the wiki whether it is still so: what it told may have been rolled back
     */
    final void follow(Runnable now, Runnable later) {
        transactions.joining(now, later);
    }

    private boolean join() {
        publisher.register(this);
        return true;
    }

    private boolean stayAway() {
        LOG.warn("{} is switched off and hears nothing: this Confluence lacks what it needs", getClass().getSimpleName());
        return false;
    }
}
