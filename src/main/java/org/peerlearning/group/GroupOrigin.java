package org.peerlearning.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** How every group comes into being, however it was thought of: with a page, in a space where its host may make one. */
public final class GroupOrigin {

    private final GroupRepository groups;
    private final GroupPages pages;
    private final Access access;
    private final PageWatch watches;
    private final GroupKeeper keeper;
    private final Clock clock;

    public GroupOrigin(
            GroupRepository groups, GroupPages pages, Access access, PageWatch watches, GroupKeeper keeper, Clock clock) {
        this.groups = groups;
        this.pages = pages;
        this.access = access;
        this.watches = watches;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Why this viewer cannot start a group in this space; empty when they can. */
    public Optional<Refusal> refuses(Viewer viewer, SpaceKey space) {
        // One answer for "no such space" and "not allowed there": spaces people may not see stay unknown to them.
        return viewer.person().isPresent() && access.mayCreatePages(viewer, space)
                ? refusesArchived(space)
                : Optional.of(Refusal.notAllowed("group.may-not-start"));
    }

    /** Nothing new begins in a space that was put away. */
    private Optional<Refusal> refusesArchived(SpaceKey space) {
        return pages.isArchived(space) ? Optional.of(Refusal.refused("group.start.space-archived")) : Optional.empty();
    }

    /**
     * Makes the group and its page, with the viewer as its host. Joins the running transaction, which a refusal must undo.
     *
     * @param typed its space as somebody typed the key
     */
    public Answer<Group> begin(Viewer viewer, NewGroup typed) {
        SpaceKey space = typed.profile().space();
        Optional<Refusal> refusal = refuses(viewer, space).or(() -> refusesParent(viewer, typed));
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        PersonKey host = viewer.person().orElseThrow();
        NewGroup group = typed.in(pages.spelled(space).orElse(space));
        Instant now = clock.instant();
        GroupId id = groups.add(group, host, now);
        // Asked again, for a page takes its time: whoever archives a space finds only the groups that are there by then.
        return pages.create(id, group.profile(), host).then(page -> refusesArchived(group.profile().space())
                .<Answer<Group>>map(Answer::no)
                .orElseGet(() -> Answer.of(settled(id, group, page, host, now))));
    }

    /**
     * To be called with what was begun, once its transaction has ended. Whoever archived the space just before that was heard when others
     * did not see the group yet; so it follows its space now. Where even now the wiki says what held before, {@link FollowSpaces} has it
     * follow.
     */
    public Group followingItsSpace(Group begun) {
        SpaceKey space = begun.profile().space();
        return pages.isArchived(space) ? keeper.changing(begun.id(), (gathering, now) -> {
            // Asked under the group's lock, for by now the space may be in use again, and the group have heard of that.
            gathering.turn(gathering.group().course().withSpaceArchived(pages.isArchived(space)));
            return gathering::group;
        }).orElse(begun) : begun;
    }

    private Group settled(GroupId id, NewGroup group, PageId page, PersonKey host, Instant now) {
        groups.settle(id, page);
        pages.label(page, List.of(), group.details().topics());
        // Some have the wiki do so for every page they write: then this changes nothing.
        watches.watch(host, page);
        return new Group(id, group, page, List.of(host), now);
    }

    /** A group that the viewer may not see is none that theirs could have grown out of. */
    private Optional<Refusal> refusesParent(Viewer viewer, NewGroup group) {
        return group.parent()
                .filter(id -> groups.byId(id).filter(parent -> access.mayView(viewer, parent.page())).isEmpty())
                .map(unknown -> Refusal.invalid("parent", "group.parent.unknown"));
    }
}
