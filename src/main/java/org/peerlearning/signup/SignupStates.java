package org.peerlearning.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** What the buttons of many sessions show one viewer, in a fixed number of statements. */
public final class SignupStates {

    private final Meetings meetings;
    private final SignupRepository signups;
    private final Entitled entitled;
    private final Clock clock;

    public SignupStates(Meetings meetings, SignupRepository signups, Entitled entitled, Clock clock) {
        this.meetings = meetings;
        this.signups = signups;
        this.entitled = entitled;
        this.clock = clock;
    }

    /** The caller has found the meetings by the viewer's eyes. */
    public List<SignupState> of(Viewer viewer, Collection<Meeting> visible) {
        Instant now = clock.instant();
        List<SessionId> ids = visible.stream().map(Meeting::id).toList();
        Map<SessionId, Signup> mine = viewer.person().map(person -> signups.of(person, ids)).orElse(Map.of());
        Map<SignupId, Integer> before = signups.waitingBefore(
                mine.values().stream().filter(signup -> signup.standing() == Standing.WAITING).toList());
        Set<SessionId> kept = keptFor(viewer, visible, now);
        return visible.stream()
                .map(meeting -> {
                    Optional<Signup> own = Optional.ofNullable(mine.get(meeting.id()));
                    // Free seats that are kept are nobody's in line: whoever could have one has got it by now.
                    Situation situation = new Situation(
                            meeting.session(), meeting.tally(), own, kept.contains(meeting.id()), meeting.spaceArchived(), viewer, now);
                    return SignupState.of(meeting, situation, own.map(signup -> before.getOrDefault(signup.id(), 0)).orElse(0));
                })
                .toList();
    }

    /** Asks only about sessions that keep seats now, which most do not. */
    private Set<SessionId> keptFor(Viewer viewer, Collection<Meeting> visible, Instant now) {
        List<Session> keeping = visible.stream().map(Meeting::session).filter(session -> session.keepsSeats(now)).toList();
        return keeping.isEmpty() ? Set.of() : viewer.person().map(person -> entitled.among(keeping, person)).orElse(Set.of());
    }

    public Answer<SignupState> of(Viewer viewer, SessionId session) {
        return meetings.find(viewer, session).then(meeting -> Answer.of(of(viewer, List.of(meeting)).get(0)));
    }
}
