package org.peerlearning.confluence.rest;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.group.Group;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/** Writes sessions as the interface shows them. */
public final class SessionJsons {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Meetings meetings;
    private final SignupStates states;
    private final SignupViews displays;
    private final RestErrors errors;

    public SessionJsons(Meetings meetings, SignupStates states, SignupViews displays, RestErrors errors) {
        this.meetings = meetings;
        this.states = states;
        this.displays = displays;
        this.errors = errors;
    }

    Answer<SessionJson> find(Viewer viewer, SessionId id) {
        return states.of(viewer, id).then(state -> Answer.of(of(state)));
    }

    /** The caller has found the group by the viewer's eyes. */
    SessionJson.ListJson ahead(Viewer viewer, Group visible) {
        List<SignupState> ahead = states.of(viewer, meetings.ahead(visible));
        return new SessionJson.ListJson(ahead.stream().map(this::of).toList());
    }

    SessionJson of(SignupState state) {
        Session session = state.meeting().session();
        SessionTime time = session.time();
        Optional<Refusal> why = state.mine().isPresent() ? state.cancelRefusal() : state.signupRefusal();
        return new SessionJson(
                session.id().value(),
                session.group().value(),
                time.start().toLocalDate().toString(),
                TIME.format(time.start()),
                time.zone().getId(),
                instant(time.startsAt()),
                instant(time.endsAt()),
                time.minutes(),
                session.plan().place(),
                session.plan().link().orElse(null),
                state.capacity(),
                state.taken(),
                state.left(),
                state.kind().key(),
                state.mine().map(Signup::seat).orElse(null),
                state.signupRefusal().isEmpty(),
                state.cancelRefusal().isEmpty(),
                why.map(errors::reason).orElse(null),
                displays.of(state));
    }

    private static String instant(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
