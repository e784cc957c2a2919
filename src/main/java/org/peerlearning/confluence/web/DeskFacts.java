package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.Instant;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.signup.MarkAttendance;

/** Says to its hosts how things stand with a session. */
public final class DeskFacts {

    private final I18nResolver i18n;
    private final SessionTimes times;
    private final SessionLinks links;
    private final Addresses addresses;
    private final SignupNotes notes;
    private final Clock clock;

    public DeskFacts(
            I18nResolver i18n, SessionTimes times, SessionLinks links, Addresses addresses, SignupNotes notes, Clock clock) {
        this.i18n = i18n;
        this.times = times;
        this.links = links;
        this.addresses = addresses;
        this.notes = notes;
        this.clock = clock;
    }

    DeskFactsView of(Session session, Tally tally) {
        Instant now = clock.instant();
        boolean off = session.calledOff();
        boolean started = session.hasStarted(now);
        return new DeskFactsView(
                i18n.getText("peer-learning.desk.tally", tally.taken(), session.capacity(), tally.waiting()),
                times.momentZone(session.time().zone()),
                addresses.of("/rest/peer-learning/1.0/sessions/" + session.id().value() + "/desk/participants.csv"),
                off ? calledOff(session) : "",
                off ? "" : minimum(session, tally),
                session.decisionIsToCome() && !started,
                off ? "" : draw(session, tally),
                links.draw(session.id()),
                !off && !started,
                MarkAttendance.isOpen(session, now),
                !off && started);
    }

    private String calledOff(Session session) {
        return i18n.getText("peer-learning.signup.status.called-off")
                + notes.whyCalledOff(session).map(why -> ". " + why).orElse("");
    }

    private String minimum(Session session, Tally tally) {
        return session.terms().minimum()
                .map(minimum -> session.decided()
                        ? i18n.getText("peer-learning.desk.minimum.settled", minimum.people())
                        : i18n.getText(
                                "peer-learning.desk.minimum.open",
                                minimum.people(),
                                tally.taken(),
                                moment(session, session.decidesAt().orElseThrow())))
                .orElse("");
    }

    private String draw(Session session, Tally tally) {
        return session.drawsAt()
                .map(at -> session.drawn()
                        .map(drawn -> i18n.getText("peer-learning.desk.draw.held", moment(session, drawn)))
                        .orElseGet(() -> i18n.getText("peer-learning.desk.draw.ahead", moment(session, at), tally.inDraw())))
                .orElse("");
    }

    private String moment(Session session, Instant instant) {
        return times.moment(instant, session.time().zone());
    }
}
