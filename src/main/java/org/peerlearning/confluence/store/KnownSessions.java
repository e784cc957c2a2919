package org.peerlearning.confluence.store;

import java.util.Optional;
import org.peerlearning.session.Counted;
import org.peerlearning.session.Session;
import org.peerlearning.session.Slot;

/**
 * Sessions as they were read last on this node, so that lists, which look at a few columns of many sessions first, need not read the rest
 * of those that are as they were. They cannot be old: every change writes another stamp to the row before anything else, in the same
 * transaction, on whatever node, and the stamp is among the columns that were looked at. New rows begin with a stamp of their own, for
 * tables may be brought back from a backup, and then numbers are given a second time.
 */
final class KnownSessions {

    /** Whoever plans may write long; a thousand of those would be felt. */
    static final int TEXT_MAX = 1000;

    private record Known(Slot slot, Counted counted) {}

    private final Latest<Known> latest = new Latest<>();

    /** The session, if nothing about it has changed since it was read. */
    Optional<Counted> as(Slot slot) {
        return InList.id(slot.id().value()).flatMap(latest::get)
                .filter(known -> known.slot().equals(slot))
                .map(Known::counted);
    }

    /** @param slot made from the same row */
    void keep(Slot slot, Counted counted) {
        Session session = counted.session();
        if (session.plan().agenda().length() + session.plan().bring().length() <= TEXT_MAX) {
            latest.put((int) slot.id().value(), new Known(slot, counted));
        }
    }
}
