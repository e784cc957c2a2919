package org.peerlearning.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.peerlearning.shared.SpaceKey;

/** The groups of a space go where the space goes. One that goes wrong holds up none of the others. */
public final class FollowSpace {

    private static final int CHUNK = 100;

    /** A group that could not follow. */
    public record Failure(GroupId group, RuntimeException reason) {}

    private final GroupRepository groups;
    private final GroupKeeper keeper;
    private final FollowPage page;

    public FollowSpace(GroupRepository groups, GroupKeeper keeper, FollowPage page) {
        this.groups = groups;
        this.keeper = keeper;
        this.page = page;
    }

    /**
     * A space was put away, or taken into use again. Its groups count as archived meanwhile, whatever their hosts said of them: no
     * catalogue lists them unless asked, and they take no members and no sessions. What they planned is still held.
     */
    public List<Failure> archived(SpaceKey space, boolean archived) {
        return each(space, group -> keeper.changing(group, (gathering, now) -> {
            gathering.turn(gathering.group().course().withSpaceArchived(archived));
            return () -> group;
        }));
    }

    /** A space is gone with all its pages, those in the trash among them. */
    public List<Failure> removed(SpaceKey space) {
        return each(space, page::lost);
    }

    private List<Failure> each(SpaceKey space, Consumer<GroupId> work) {
        List<Failure> failures = new ArrayList<>();
        GroupFilter all = GroupFilter.everything().in(Set.of(space));
        List<Group> chunk = groups.find(all, Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            for (Group group : chunk) {
                try {
                    work.accept(group.id());
                } catch (RuntimeException failure) {
                    failures.add(new Failure(group.id(), failure));
                }
            }
            chunk = groups.find(all, Optional.of(new GroupCursor(chunk.get(chunk.size() - 1).id())), CHUNK);
        }
        return failures;
    }
}
