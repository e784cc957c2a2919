package org.peerlearning.signup;

import java.util.List;
import java.util.Optional;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * How lots were drawn, for those who can be expected to ask: who was in the draw, the hosts and the administrators of the space. What
 * the seed will have to match is for everybody who may see the session, before they enter.
 */
public final class Draws {

    private final Meetings meetings;
    private final SignupRepository signups;
    private final Desk desk;

    public Draws(Meetings meetings, SignupRepository signups, Desk desk) {
        this.meetings = meetings;
        this.signups = signups;
        this.desk = desk;
    }

    public Answer<DrawReport> of(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id).then(meeting -> signups.drawOf(id)
                .map(kept -> report(viewer, meeting, kept))
                .orElseGet(() -> Answer.no(Refusal.notFound("session.no-draw"))));
    }

    private Answer<DrawReport> report(Viewer viewer, Meeting meeting, DrawRecord kept) {
        String commitment = FairDraw.commitment(kept.seed());
        Session session = meeting.session();
        if (session.drawn().isEmpty()) {
            return Answer.of(new DrawReport(commitment, meeting.tally().inDraw(), Optional.empty()));
        }
        return maySee(viewer, meeting, kept)
                ? Answer.of(new DrawReport(commitment, kept.entrants().size(), Optional.of(drawn(session, kept))))
                : Answer.no(Refusal.notAllowed("signup.draw-hidden"));
    }

    /** Drawn again, so that what is shown cannot differ from what the seed says. */
    private static DrawReport.Drawn drawn(Session session, DrawRecord kept) {
        int perDepartment = session.terms().draw().map(DrawTerms::perDepartment).orElse(0);
        List<Lot> lots = FairDraw.draw(kept.seed(), kept.seats(), perDepartment, kept.entrants());
        return new DrawReport.Drawn(kept.seed(), session.drawn().orElseThrow(), kept.seats(), perDepartment, lots);
    }

    private boolean maySee(Viewer viewer, Meeting meeting, DrawRecord kept) {
        Optional<PersonKey> person = viewer.person();
        return person.filter(who -> kept.entrants().stream().anyMatch(entrant -> entrant.person().equals(who))).isPresent()
                || desk.refuses(viewer, meeting).isEmpty();
    }
}
