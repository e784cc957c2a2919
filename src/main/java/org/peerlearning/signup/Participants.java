package org.peerlearning.signup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Who takes part in a session, for those to whom its hosts show it. */
public final class Participants {

    public static final int PAGE_MAX = 100;

    private final Meetings meetings;
    private final SignupRepository signups;
    private final WhoMaySee who;

    public Participants(Meetings meetings, SignupRepository signups, Access access) {
        this.meetings = meetings;
        this.signups = signups;
        this.who = new WhoMaySee(meetings, signups, access);
    }

    /**
     * One page of those who have a seat, by seat number.
     *
     * @param afterSeat the last seat of the page before; 0 for the first page
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public Answer<List<Signup>> of(Viewer viewer, SessionId session, int afterSeat, int limit) {
        return meetings.find(viewer, session).then(meeting -> {
            if (!who.maySee(viewer, meeting)) {
                return Answer.no(Refusal.notAllowed("signup.participants-hidden"));
            }
            return Answer.of(signups.seated(session, Math.max(0, afterSeat), Math.max(1, Math.min(limit, PAGE_MAX))));
        });
    }

    /**
     * Who has a seat in sessions of one group; those of which it is not shown to the reader are left out. Costs a fixed number of statements. The
     * caller has found the meetings by the viewer's eyes.
     *
     * @param lastSeat only those with a seat up to this number, by seat; 1 to {@link #PAGE_MAX}
     */
    public Map<SessionId, List<Signup>> ofGroup(Reader reader, List<Meeting> ofOneGroup, int lastSeat) {
        List<SessionId> shown = who.among(reader, ofOneGroup).stream().map(Meeting::id).toList();
        Map<SessionId, List<Signup>> seated = signups.seated(shown, Math.max(1, Math.min(lastSeat, PAGE_MAX)));
        return shown.stream().collect(Collectors.toMap(Function.identity(), id -> seated.getOrDefault(id, List.of())));
    }
}
