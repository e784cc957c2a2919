package org.peerlearning.session;

import org.peerlearning.group.GroupOutline;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/**
 * A session together with what its group says about it.
 *
 * @param tally as it was when the session was read
 * @param spaceArchived it is still held, and nobody comes new
 */
public record Meeting(
        Session session, Tally tally, String groupTitle, SpaceKey space, PageId page, Audience participantsShownTo,
        boolean spaceArchived) {

    static Meeting of(Counted counted, GroupOutline group) {
        return new Meeting(
                counted.session(), counted.tally(), group.title(), group.space(), group.page(), group.participantsShownTo(),
                group.spaceArchived());
    }

    /** For whoever is only told what is planned. */
    public static Meeting planned(Session session, GroupOutline group) {
        return of(new Counted(session, Tally.NONE), group);
    }

    /** The same meeting with the session as it was read later. */
    public Meeting with(Session later, Tally laterTally) {
        return new Meeting(later, laterTally, groupTitle, space, page, participantsShownTo, spaceArchived);
    }

    public boolean isOfSameGroupAs(Meeting other) {
        return session.group().equals(other.session().group());
    }

    public SessionId id() {
        return session.id();
    }
}
