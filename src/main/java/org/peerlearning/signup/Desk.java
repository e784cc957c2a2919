package org.peerlearning.signup;

import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** The host's desk: who is seated, offered, in line and asking, and what happened. For hosts and administrators of the space. */
public final class Desk {

    /** How many of each kind are shown at once. */
    public static final int SHOWN_MAX = 200;
    /** In characters as people count them: of a reason that the person concerned reads. */
    public static final int REASON_MAX = 200;

    private final Meetings meetings;
    private final SignupRepository signups;
    private final Access access;
    private final WhoMaySee who;

    public Desk(Meetings meetings, SignupRepository signups, Access access) {
        this.meetings = meetings;
        this.signups = signups;
        this.access = access;
        this.who = new WhoMaySee(meetings, signups, access);
    }

    /**
     * What lies on the desk. Each list holds the first {@link #SHOWN_MAX}; the tally tells how many there are.
     *
     * @param waiting in line, the next one first
     */
    public record Lists(
            Meeting meeting,
            Tally tally,
            List<Signup> seated,
            List<Signup> offered,
            List<Signup> waiting,
            List<Signup> asked,
            List<Signup> inDraw,
            List<Signup> invited) {}

    public Answer<Lists> lists(Viewer viewer, SessionId id) {
        return managed(viewer, id).then(meeting -> Answer.of(lists(meeting)));
    }

    private Lists lists(Meeting meeting) {
        SessionId id = meeting.id();
        Tally tally = meeting.tally();
        return new Lists(
                meeting,
                tally,
                signups.seated(id, 0, SHOWN_MAX),
                signups.standing(id, Standing.OFFERED, 0, SHOWN_MAX),
                signups.standing(id, Standing.WAITING, 0, SHOWN_MAX),
                signups.standing(id, Standing.ASKED, 0, SHOWN_MAX),
                // Few sessions have these, so that the others need not pay for them.
                tally.inDraw() == 0 ? List.of() : signups.standing(id, Standing.IN_DRAW, 0, SHOWN_MAX),
                tally.invited() == 0 ? List.of() : signups.standing(id, Standing.INVITED, 0, SHOWN_MAX));
    }

    /** What happened in a session, the latest first: all of it for its hosts, and for everybody else what concerns them. */
    public Answer<List<HistoryEntry>> history(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id).then(meeting -> {
            if (refuses(viewer, meeting).isEmpty()) {
                return Answer.of(signups.history(id, Optional.empty(), SHOWN_MAX));
            }
            return viewer.person()
                    .map(person -> Answer.of(signups.history(id, Optional.of(person), SHOWN_MAX)))
                    .orElseGet(() -> Answer.no(Refusal.notAllowed("signup.log-in")));
        });
    }

    /** The meeting, if the viewer may manage its sign-ups. */
    Answer<Meeting> managed(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id)
                .then(meeting -> refuses(viewer, meeting).<Answer<Meeting>>map(Answer::no).orElseGet(() -> Answer.of(meeting)));
    }

    /** Whether the hosts show this viewer who takes part. */
    boolean showsPeople(Viewer viewer, Meeting meeting) {
        return who.maySee(viewer, meeting);
    }

    /** Why this viewer may not manage the session's sign-ups; empty when they may. */
    public Optional<Refusal> refuses(Viewer viewer, Meeting meeting) {
        Optional<PersonKey> person = viewer.person();
        boolean may = person.filter(host -> meetings.isHost(host, meeting)).isPresent()
                || person.isPresent() && access.mayAdminister(viewer, meeting.space());
        return may ? Optional.empty() : Optional.of(Refusal.notAllowed("signup.hosts-only"));
    }
}
