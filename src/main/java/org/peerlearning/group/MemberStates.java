package org.peerlearning.group;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.Viewer;

/** How a viewer is tied to groups, many at once, in one statement. The caller has found the groups by the viewer's eyes. */
public final class MemberStates {

    private final MemberRepository members;

    public MemberStates(MemberRepository members) {
        this.members = members;
    }

    public Map<GroupId, MemberState> of(Viewer viewer, Collection<Group> visible) {
        Map<GroupId, Membership> mine = viewer.person()
                .map(person -> members.of(person, visible.stream().map(Group::id).toList()))
                .orElse(Map.of());
        Map<GroupId, MemberState> states = new LinkedHashMap<>();
        visible.forEach(group -> states.put(group.id(), state(viewer, group, Optional.ofNullable(mine.get(group.id())))));
        return states;
    }

    static MemberState state(Viewer viewer, Group group, Optional<Membership> mine) {
        return new MemberState(
                MyRole.of(group, viewer.person(), mine),
                viewer.person().filter(group::isInvited).isPresent(),
                group.people(),
                group.details().sizeMin());
    }
}
