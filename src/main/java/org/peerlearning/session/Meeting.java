package org.peerlearning.session;

import java.util.Set;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** A session together with what its group says about it. */
public record Meeting(
        Session session, String groupTitle, SpaceKey space, PageId page, Set<PersonKey> hosts, Audience participantsShownTo) {

    static Meeting of(Session session, Group group) {
        return new Meeting(
                session,
                group.title(),
                group.profile().space(),
                group.page(),
                Set.copyOf(group.hosts()),
                group.profile().participantsShownTo());
    }

    /** The same meeting with the session as it was read later. */
    public Meeting with(Session later) {
        return new Meeting(later, groupTitle, space, page, hosts, participantsShownTo);
    }

    public boolean isOfSameGroupAs(Meeting other) {
        return session.group().equals(other.session().group());
    }

    public SessionId id() {
        return session.id();
    }
}
