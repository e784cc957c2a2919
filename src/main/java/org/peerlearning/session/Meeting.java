package org.peerlearning.session;

import org.peerlearning.group.GroupOutline;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/** A session together with what its group says about it. */
public record Meeting(Session session, String groupTitle, SpaceKey space, PageId page, Audience participantsShownTo) {

    static Meeting of(Session session, GroupOutline group) {
        return new Meeting(session, group.title(), group.space(), group.page(), group.participantsShownTo());
    }

    /** The same meeting with the session as it was read later. */
    public Meeting with(Session later) {
        return new Meeting(later, groupTitle, space, page, participantsShownTo);
    }

    public boolean isOfSameGroupAs(Meeting other) {
        return session.group().equals(other.session().group());
    }

    public SessionId id() {
        return session.id();
    }
}
