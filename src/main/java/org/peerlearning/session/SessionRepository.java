package org.peerlearning.session;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/** Where sessions are kept. */
public interface SessionRepository {

    Session add(GroupId group, NewSession session);

    /** Those of the sessions that exist, in the order of the ids. */
    List<Session> byIds(Collection<SessionId> ids);

    /** Sessions of the groups whose local start is not before {@code from}, ordered by local start, then id. */
    List<Session> from(Collection<GroupId> groups, LocalDateTime from);

    /** The session's group, which never changes: it may be remembered from before, also of a session that is gone by now. */
    default Optional<GroupId> groupOf(SessionId id) {
        return byId(id).map(Session::group);
    }

    default Optional<Session> byId(SessionId id) {
        return byIds(List.of(id)).stream().findFirst();
    }
}
