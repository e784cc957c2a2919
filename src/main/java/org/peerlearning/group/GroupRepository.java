package org.peerlearning.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Where groups are kept. */
public interface GroupRepository {

    /** Keeps a new group that has no page yet; {@link #settle} gives it one in the same transaction. */
    GroupId add(GroupProfile profile, PersonKey host, Instant now);

    void settle(GroupId group, PageId page);

    /** Those of the groups that exist and have a page, in the order of the ids. */
    List<Group> byIds(Collection<GroupId> ids);

    /** As {@link #byIds}, without what only the group's own page tells. One statement, however many groups. */
    List<GroupOutline> outlines(Collection<GroupId> ids);

    boolean isHost(GroupId group, PersonKey person);

    Optional<Group> byPage(PageId page);

    /**
     * Groups from the newest to the oldest.
     *
     * @param space only this space
     * @param olderThan only groups started before this one
     * @param limit at most so many
     */
    List<Group> newest(Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit);

    default Optional<Group> byId(GroupId id) {
        return byIds(List.of(id)).stream().findFirst();
    }
}
