package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.session.PlansOfGroup;
import org.peerlearning.signup.FollowGroup;
import org.peerlearning.testing.World;

/** Groups that go where their pages and spaces go, over a world in memory. */
public final class Following {

    public final World world = new World();
    public final GroupKeeper keeper = new GroupKeeper(new InMemoryMemberRepository(world.groups), world.clock);
    public final FollowPage page = new FollowPage(
            world.groups,
            keeper,
            new PlansOfGroup(world.sessions, new FollowGroup(world.keeper(), world.people), world.clock),
            world.transactions);
    public final FollowSpace space = new FollowSpace(world.groups, keeper, page);

    /** The group as it is now. */
    public Group now(Group group) {
        return world.groups.byId(group.id()).orElseThrow();
    }

    /** How many groups anybody could find who looks for all, archived ones among them. */
    public int listed(boolean archivedToo) {
        GroupFilter filter = archivedToo ? GroupFilter.ANY.living(GroupFilter.everything().lives()) : GroupFilter.ANY;
        return world.groups.find(filter, Optional.empty(), 100).size();
    }
}
