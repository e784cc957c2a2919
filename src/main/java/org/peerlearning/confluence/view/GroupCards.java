package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
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

    public GroupCards(Meetings meetings, SignupStates states) {
        this.meetings = meetings;
        this.states = states;
    }

    /** The caller has found the groups by the viewer's eyes. */
    public List<GroupCard> of(Viewer viewer, List<Group> visible) {
        Map<GroupId, Meeting> next = meetings.next(visible);
        Map<SessionId, SignupState> byId = states.of(viewer, next.values()).stream()
                .collect(Collectors.toMap(SignupState::session, Function.identity()));
        return visible.stream()
                .map(group -> new GroupCard(
                        group, Optional.ofNullable(next.get(group.id())).map(meeting -> byId.get(meeting.id()))))
                .toList();
    }

    public GroupCard of(Viewer viewer, Group visible) {
        return of(viewer, List.of(visible)).get(0);
    }
}
