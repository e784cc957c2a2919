package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Transactions;

/**
 * A group goes where its page goes. Whoever edits, moves or deletes wiki pages need not know that a group lives on one, and whoever
 * may do that to the page may do so to the group.
 */
public final class FollowPage {

    private final GroupRepository groups;
    private final GroupKeeper keeper;
    private final GroupSessions sessions;
    private final Transactions transactions;

    public FollowPage(GroupRepository groups, GroupKeeper keeper, GroupSessions sessions, Transactions transactions) {
        this.groups = groups;
        this.keeper = keeper;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * A page was edited or moved: a group that lives on it takes its title and space. Most pages have none, and most edits change
     * neither.
     */
    public void stands(PageId page, Place place) {
        groups.byPage(page).filter(group -> !isAt(group, place)).ifPresent(group -> changing(group.id(), at -> settle(at, place)));
    }

    /** A page went to the trash: its group is shown nowhere until it comes back, and everything about it stays. */
    public void trashed(PageId page) {
        groups.byPage(page).ifPresent(group -> transactions.inOne(() -> {
            changing(group.id(), at -> at.turn(at.group().course().withPage(PageFate.TRASHED)));
            sessions.hold(group.id());
            return group;
        }));
    }

    /** A page came back from the trash. Its space or title may have changed meanwhile. */
    public void restored(PageId page, Place place) {
        groups.byPage(page).ifPresent(group -> transactions.inOne(() -> {
            changing(group.id(), at -> {
                at.turn(at.group().course().withPage(PageFate.HERE));
                settle(at, place);
            });
            sessions.resume(group.id());
            return group;
        }));
    }

    /** A page is gone for good. */
    public void purged(PageId page) {
        groups.byPage(page).ifPresent(group -> lost(group.id()));
    }

    /** A group has lost its page: it is archived, what it planned is called off, and what it did stays counted. */
    void lost(GroupId id) {
        transactions.inOne(() -> {
            changing(id, at -> {
                Course course = at.group().course();
                // What its hosts said came of it is not taken back.
                Course over = course.life() == Life.ARCHIVED ? course : course.over("");
                at.turn(over.withPage(PageFate.GONE));
            });
            return sessions.callOffAll(id, Optional.empty());
        });
    }

    private static boolean isAt(Group group, Place place) {
        return group.title().equals(place.title())
                && group.profile().space().equals(place.space())
                && group.course().spaceArchived() == place.archived();
    }

    private static void settle(Gathering at, Place place) {
        Group group = at.group();
        GroupProfile profile = group.profile();
        if (!profile.title().equals(place.title()) || !profile.space().equals(place.space())) {
            at.say(
                    new GroupProfile(
                            place.space(), place.title(), profile.summary(), profile.format(), profile.tags(),
                            profile.participantsShownTo()),
                    group.details());
        }
        if (group.course().spaceArchived() != place.archived()) {
            at.turn(group.course().withSpaceArchived(place.archived()));
        }
    }

    private void changing(GroupId id, Turn turn) {
        Optional<GroupId> done = keeper.changing(id, (gathering, now) -> {
            turn.of(gathering);
            return () -> id;
        });
        done.orElseThrow(() -> new IllegalStateException("group " + id.value() + " is not there any more"));
    }

    /** What happens to a group under its lock. */
    private interface Turn {
        void of(Gathering gathering);
    }
}
