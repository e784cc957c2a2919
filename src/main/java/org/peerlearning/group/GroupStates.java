package org.peerlearning.group;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Says how things stand with one group for one viewer, by the same rules by which the use cases decide. */
public final class GroupStates {

    /** With fewer hosts and co-hosts than this, a group hangs on one person. */
    static final int TEAM_WANTED = 2;

    private final MemberRepository members;
    private final Groups groups;
    private final Hosting hosting;

    public GroupStates(MemberRepository members, Groups groups, Hosting hosting) {
        this.members = members;
        this.groups = groups;
        this.hosting = hosting;
    }

    public Answer<GroupState> find(Viewer viewer, GroupId id) {
        return groups.find(viewer, id).then(group -> Answer.of(of(viewer, group)));
    }

    /** The caller has found the group by the viewer's eyes. */
    public GroupState of(Viewer viewer, Group visible) {
        Optional<PersonKey> person = viewer.person();
        Optional<Membership> mine =
                person.flatMap(key -> Optional.ofNullable(members.of(key, List.of(visible.id())).get(visible.id())));
        Optional<Membership> lastEnded =
                mine.isPresent() ? Optional.empty() : person.flatMap(key -> members.lastEnded(key, visible.id()));
        MemberState state = MemberStates.state(viewer, visible, mine);
        boolean manages = hosting.manages(viewer, visible);
        return new GroupState(
                state,
                manages,
                hosting.refusesTeam(viewer, visible).isEmpty(),
                JoinPolicy.mustAsk(visible, lastEnded),
                refusesJoining(viewer, visible, state),
                person.isPresent() && state.role() != MyRole.HOST
                        && TakeOver.refuses(visible, mine, hosting.administers(viewer, visible)).isEmpty(),
                person.flatMap(visible::roleOf).isPresent() && !visible.isClosed() && visible.team().size() < TEAM_WANTED,
                manages ? members.asking(visible.id()) : 0,
                lastEnded);
    }

    private static Optional<Refusal> refusesJoining(Viewer viewer, Group group, MemberState state) {
        if (viewer.person().isEmpty()) {
            return Optional.of(Refusal.notAllowed("group.log-in"));
        }
        return state.role() == MyRole.NONE ? JoinPolicy.refuses(group) : Optional.of(Refusal.refused("group.is-in"));
    }
}
