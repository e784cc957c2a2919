package org.peerlearning.session;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/** Where sessions are kept. Those that were skipped are not there any more. */
public interface SessionRepository {

    Session add(GroupId group, NewSession session);

    /** Those of the sessions that exist, in the order of the ids. */
    List<Counted> counted(Collection<SessionId> ids);

    /**
     * The sessions of slots that were just read, as they were then or are now, in the order of the slots; without those that are gone by
     * now. Those that have not changed since they were last read on this node cost nothing.
     */
    List<Counted> whole(Collection<Slot> slots);

    /** Sessions of the groups whose local start is not before {@code from}, ordered by local start, then id. */
    List<Counted> from(Collection<GroupId> groups, LocalDateTime from);

    /** Those of the sessions that exist, in the order of the ids. */
    default List<Session> byIds(Collection<SessionId> ids) {
        return counted(ids).stream().map(Counted::session).toList();
    }

    /** The session's group, which never changes: it may be remembered from before, also of a session that is gone by now. */
    default Optional<GroupId> groupOf(SessionId id) {
        return byId(id).map(Session::group);
    }

    /** The sessions of a series, those that began among them, ordered by when they take place by its rule, then id. */
    List<Session> ofSeries(SeriesId series);

    /** Sessions of a group that have a recap, the latest first, at most so many. */
    List<Session> recapped(GroupId group, int limit);

    /** Sessions of a group that were not called off and whose local start is not after {@code until}, the latest first. */
    List<Session> upTo(GroupId group, LocalDateTime until, int limit);

    /**
     * What is known at a glance of the sessions that a filter lets through, by local start, then id.
     *
     * @param after only those that come after it in this order
     * @param limit at most so many
     */
    List<Slot> slots(SlotFilter filter, Optional<Slot> after, int limit);

    /**
     * The same by group, the newest group first; those of one group by local start, then id.
     *
     * @param olderThan only groups that are older
     */
    List<Slot> slotsByGroup(SlotFilter filter, Optional<GroupId> olderThan, int limit);

    /** The same of these sessions, as far as their local start is not before {@code from}; by local start, then id. */
    List<Slot> slotsOf(Collection<SessionId> ids, LocalDateTime from);

    default Optional<Session> byId(SessionId id) {
        return byIds(List.of(id)).stream().findFirst();
    }
}
