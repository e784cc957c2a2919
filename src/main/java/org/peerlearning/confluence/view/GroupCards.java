package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Life;
import org.peerlearning.group.MemberState;
import org.peerlearning.group.MemberStates;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/** Puts groups, their next sessions and their seats together for one viewer, in a fixed number of statements. */
public final class GroupCards {

    private final Meetings meetings;
    private final SignupStates states;
    private final MemberStates members;
    private final Groups groups;

    public GroupCards(Meetings meetings, SignupStates states, MemberStates members, Groups groups) {
        this.meetings = meetings;
        this.states = states;
        this.members = members;
        this.groups = groups;
    }

    /** The caller has found the groups by the viewer's eyes. */
    public List<GroupCard> of(Viewer viewer, List<Group> visible) {
        // One that is archived meets no more: what was ahead was called off.
        Map<GroupId, Meeting> next = meetings.next(visible.stream().filter(group -> group.life() != Life.ARCHIVED).toList());
        Map<SessionId, SignupState> byId = states.of(viewer, next.values()).stream()
                .collect(Collectors.toMap(SignupState::session, Function.identity()));
        Map<GroupId, MemberState> mine = members.of(viewer, visible);
        Map<GroupId, Group> parents = parents(viewer, visible);
        return visible.stream()
                .map(group -> new GroupCard(
                        group,
                        Optional.ofNullable(next.get(group.id())).map(meeting -> byId.get(meeting.id())),
                        mine.get(group.id()),
                        group.parent().map(parents::get)))
                .toList();
    }

    /** Those that the viewer may see. */
    private Map<GroupId, Group> parents(Viewer viewer, List<Group> visible) {
        List<GroupId> ids = visible.stream().flatMap(group -> group.parent().stream()).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : groups.visible(viewer, ids).stream().collect(Collectors.toMap(Group::id, Function.identity()));
    }

    public GroupCard of(Viewer viewer, Group visible) {
        return of(viewer, List.of(visible)).get(0);
    }
}
