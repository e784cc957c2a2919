package org.peerlearning.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/** Where groups are kept. */
public interface GroupRepository {

    /** Keeps a new group that has no page yet; {@link #settle} gives it one in the same transaction. */
    GroupId add(NewGroup group, PersonKey host, Instant now);

    void settle(GroupId group, PageId page);

    /** Those of the groups that exist and have a page, in the order of the ids. */
    List<Group> byIds(Collection<GroupId> ids);

    /** As {@link #byIds}, without what only the group's own page tells. One statement, however many groups. */
    List<GroupOutline> outlines(Collection<GroupId> ids);

    /** As host or co-host; who is only asked to become one is none. */
    boolean isHost(GroupId group, PersonKey person);

    /** Those of the groups whose people this one is among: as host, co-host or member. As many statements for one as for many. */
    Set<GroupId> withPerson(PersonKey person, Collection<GroupId> groups);

    Optional<Group> byPage(PageId page);

    /** Those that live on any of the pages, by id. */
    List<Group> byPages(Collection<PageId> pages);

    /**
     * Groups from the newest to the oldest.
     *
     * @param after only groups that are older than where a page ended
     * @param limit at most so many
     */
    List<Group> find(GroupFilter filter, Optional<GroupCursor> after, int limit);

    /** As {@link #find}, without what only the group's own page tells. One statement where no spaces or groups are named. */
    List<GroupOutline> outlines(GroupFilter filter, Optional<GroupCursor> after, int limit);

    /** As {@link #find}, with no more than people choose by. */
    List<GroupTrait> traits(GroupFilter filter, int limit);

    /**
     * Groups that grew out of these, the oldest first, whatever became of them as long as they have their page.
     *
     * @param limit at most so many in all
     */
    List<Group> grownFrom(Collection<GroupId> parents, int limit);

    /** As {@link #add(NewGroup, PersonKey, Instant)}, with the usual details. */
    default GroupId add(GroupProfile profile, PersonKey host, Instant now) {
        return add(new NewGroup(profile), host, now);
    }

    default Optional<Group> byId(GroupId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /**
     * The group as it is now, which nobody changes until the transaction ends that runs. For those who plan something for it.
     *
     * @throws IllegalStateException when no transaction runs
     */
    Optional<Group> locked(GroupId group);
}
