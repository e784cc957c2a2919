package org.peerlearning.confluence.view;

import java.time.format.DateTimeFormatter;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.SignupState;

/** Makes finished views of sessions for templates. */
public final class SessionViews {

    private final SessionTimes times;
    private final SignupViews signups;
    private final Addresses addresses;
    private final Desk desk;
    private final CurrentViewer current;

    public SessionViews(SessionTimes times, SignupViews signups, Addresses addresses, Desk desk, CurrentViewer current) {
        this.times = times;
        this.signups = signups;
        this.addresses = addresses;
        this.desk = desk;
        this.current = current;
    }

    /** Without a link to the host's desk: a page may hold many of these. */
    public SessionView of(SignupState state) {
        return view(state, "");
    }

    /** With a link to the host's desk for those who may manage the session. */
    public SessionView linked(SignupState state) {
        boolean manages = desk.refuses(current.viewer(), state.meeting()).isEmpty();
        return view(state, manages ? deskOf(state.session()) : "");
    }

    /** The address of a session's desk. */
    public String deskOf(SessionId session) {
        return addresses.of("/plugins/servlet/peer-learning/desk?session=" + session.value());
    }

    private SessionView view(SignupState state, String deskUrl) {
        Session session = state.meeting().session();
        return new SessionView(
                times.date(session.time()),
                times.hours(session.time()),
                times.zone(session.time()),
                session.time().zone().getId(),
                session.time().startsAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                session.plan().place(),
                session.plan().link().orElse(""),
                deskUrl,
                signups.of(state));
    }
}
