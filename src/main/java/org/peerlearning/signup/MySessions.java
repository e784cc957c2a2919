package org.peerlearning.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SlotFilter;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** The sessions that a person has something to do with, by their own eyes. */
public final class MySessions {

    private final Meetings meetings;
    private final SignupRepository signups;
    private final SignupStates states;
    private final Clock clock;

    public MySessions(Meetings meetings, SignupRepository signups, SignupStates states, Clock clock) {
        this.meetings = meetings;
        this.signups = signups;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Those that have not ended and in which the viewer has a seat, waits, or is asked for an answer; the earliest first. Nothing for a
     * visitor. Costs a fixed number of statements, and reads what is to come and the last days, however many years of seats there are.
     */
    public List<SignupState> ahead(Viewer viewer) {
        return viewer.person().map(person -> ahead(viewer, person)).orElse(List.of());
    }

    private List<SignupState> ahead(Viewer viewer, PersonKey person) {
        List<SessionId> mine = signups.activeOf(person, SlotFilter.notOverFrom(clock.instant()));
        List<Meeting> visible = meetings.visibleAhead(viewer, mine);
        return states.of(viewer, visible).stream()
                .filter(state -> state.mine().isPresent())
                .sorted(Comparator.comparing(MySessions::start).thenComparing(state -> state.session().value()))
                .toList();
    }

    private static Instant start(SignupState state) {
        return state.meeting().session().time().startsAt().toInstant();
    }
}
