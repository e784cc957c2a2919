package org.peerlearning.group;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.SpaceKey;

/**
 * Groups whose space was put away, or taken into use again, and that have not followed it do so now. The wiki tells of a space while
 * others may not see the change yet, and a group that is just begun is seen by nobody: whoever asks at such a moment hears what held
 * before. Running twice, on two nodes, or late does no harm.
 */
public final class FollowSpaces {

    /** So many groups at a time, by one statement; where there are more, the next round goes on with them. */
    static final int BATCH = 1000;

    private static final GroupFilter ON_A_PAGE = GroupFilter.ANY.living(EnumSet.allOf(Life.class));

    /** What a group believes of its space. */
    private record Belief(SpaceKey space, boolean archived) {}

    private final GroupRepository groups;
    private final GroupPages pages;
    private final GroupKeeper keeper;
    private Optional<GroupCursor> after = Optional.empty();

    public FollowSpaces(GroupRepository groups, GroupPages pages, GroupKeeper keeper) {
        this.groups = groups;
        this.pages = pages;
        this.keeper = keeper;
    }

    /** Each space is asked about once or twice, however many groups it has. One that goes wrong holds up none of the others. */
    public synchronized List<FollowSpace.Failure> run() {
        List<GroupOutline> some = groups.outlines(ON_A_PAGE, after, BATCH);
        after = some.size() < BATCH ? Optional.empty() : Optional.of(new GroupCursor(some.get(BATCH - 1).id()));
        Map<Belief, Boolean> spaces = new HashMap<>();
        List<FollowSpace.Failure> failures = new ArrayList<>();
        for (GroupOutline group : some) {
            try {
                boolean archived = spaces.computeIfAbsent(
                        new Belief(group.space(), group.spaceArchived()), belief -> pages.isArchived(belief.space(), belief.archived()));
                if (archived != group.spaceArchived()) {
                    follow(group.id());
                }
            } catch (NotNow stopped) {
                throw stopped;
            } catch (RuntimeException reason) {
                failures.add(new FollowSpace.Failure(group.id(), reason));
            }
        }
        return failures;
    }

    /** Asked again under the group's lock, for by now it may have moved, or have heard. */
    private void follow(GroupId id) {
        keeper.changing(id, (gathering, now) -> {
            Group group = gathering.group();
            boolean archived = pages.isArchived(group.profile().space(), group.course().spaceArchived());
            if (archived != group.course().spaceArchived()) {
                gathering.turn(group.course().withSpaceArchived(archived));
            }
            return () -> id;
        });
    }
}
