package org.peerlearning.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.AnswerHostInvitation;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.ChangeGroup;
import org.peerlearning.group.ChangeLife;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.CopyGroup;
import org.peerlearning.group.DecideJoin;
import org.peerlearning.group.EndMembership;
import org.peerlearning.group.FakePageWatch;
import org.peerlearning.group.FollowPage;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupOrigin;
import org.peerlearning.group.GroupStates;
import org.peerlearning.group.HandOver;
import org.peerlearning.group.Hosting;
import org.peerlearning.group.InMemoryMemberRepository;
import org.peerlearning.group.InviteCoHost;
import org.peerlearning.group.JoinGroup;
import org.peerlearning.group.LeaveGroup;
import org.peerlearning.group.Lineage;
import org.peerlearning.group.MemberStates;
import org.peerlearning.group.Members;
import org.peerlearning.group.Memberships;
import org.peerlearning.group.RemoveMember;
import org.peerlearning.group.StepDown;
import org.peerlearning.group.TakeOver;
import org.peerlearning.notice.GroupNotices;
import org.peerlearning.session.LeadsWhoLeft;
import org.peerlearning.session.PlansOfGroup;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.signup.FollowGroup;
import org.peerlearning.signup.SeatLock;

/** What people do with groups, in memory. */
public final class GroupUse {

    public final InMemoryMemberRepository members;
    public final FakePageWatch watches = new FakePageWatch();

    private final World world;
    private List<PersonKey> recent = List.of();
    private final Map<String, List<PersonKey>> sharing = new HashMap<>();

    GroupUse(World world) {
        this.world = world;
        this.members = new InMemoryMemberRepository(world.groups);
    }

    /** These took part lately in whatever a group did. */
    public void tookPart(PersonKey... people) {
        recent = List.of(people);
    }

    /** These can share a topic, and let everybody know. */
    public void canShare(String topic, PersonKey... people) {
        sharing.put(topic, List.of(people));
    }

    public GroupKeeper keeper() {
        PlansOfGroup plans = new PlansOfGroup(world.sessions, new FollowGroup(world.keeper(), world.people), world.clock);
        return new GroupKeeper(
                members, world.clock, new LeadsWhoLeft(plans, new SeatLock(world.keeper()), new GroupNotices(world.notices)));
    }

    public Hosting hosting() {
        return new Hosting(world.finding(), world.access);
    }

    /** A space is archived, and the app hears of it. */
    public void archive(SpaceKey space) {
        world.pages.archive(space);
        PlansOfGroup plans = new PlansOfGroup(world.sessions, new FollowGroup(world.keeper(), world.people), world.clock);
        new FollowSpace(world.groups, keeper(), new FollowPage(world.groups, keeper(), plans, world.transactions)).archived(space, true);
    }

    public GroupOrigin origin() {
        return new GroupOrigin(world.groups, world.pages, world.access, watches, keeper(), world.clock);
    }

    public JoinGroup joining() {
        return new JoinGroup(hosting(), keeper(), watches);
    }

    public LeaveGroup leaving() {
        return new LeaveGroup(hosting(), keeper(), watches);
    }

    public DecideJoin deciding() {
        return new DecideJoin(hosting(), keeper(), watches);
    }

    public RemoveMember removing() {
        return new RemoveMember(hosting(), keeper(), watches);
    }

    public EndMembership ending() {
        return new EndMembership(members, keeper());
    }

    public InviteCoHost inviting() {
        return new InviteCoHost(hosting(), keeper(), world.people);
    }

    public AnswerHostInvitation answering() {
        return new AnswerHostInvitation(hosting(), keeper(), watches);
    }

    public StepDown steppingDown() {
        return new StepDown(hosting(), keeper());
    }

    public HandOver handingOver() {
        return new HandOver(hosting(), keeper());
    }

    public TakeOver takingOver() {
        return new TakeOver(hosting(), keeper(), watches);
    }

    public ChangeLife living() {
        return new ChangeLife(
                hosting(),
                keeper(),
                new PlansOfGroup(world.sessions, new FollowGroup(world.keeper(), world.people), world.clock),
                world.transactions);
    }

    public ChangeGroup changing() {
        return new ChangeGroup(hosting(), keeper(), world.pages, world.transactions);
    }

    public CopyGroup copying() {
        return new CopyGroup(hosting(), origin(), keeper(), world.transactions);
    }

    public Catalogue catalogue() {
        return new Catalogue(world.groups, world.finding());
    }

    public Lineage lineage() {
        return new Lineage(world.groups, world.finding());
    }

    public Members lists() {
        return new Members(members, world.finding(), hosting());
    }

    public Memberships mine() {
        return new Memberships(members, world.finding());
    }

    public MemberStates states() {
        return new MemberStates(members);
    }

    public GroupStates stateOfOne() {
        return new GroupStates(members, world.finding(), hosting());
    }

    public CoHostSuggestions suggesting() {
        return new CoHostSuggestions(
                hosting(),
                members,
                (group, limit) -> recent.stream().limit(limit).toList(),
                (viewer, topics, limit) -> topics.stream()
                        .flatMap(topic -> sharing.getOrDefault(topic, List.of()).stream())
                        .limit(limit)
                        .toList());
    }
}
