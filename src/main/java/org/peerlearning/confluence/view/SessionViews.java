package org.peerlearning.confluence.view;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.peerlearning.session.Session;
import org.peerlearning.signup.SignupState;

/** Makes finished views of sessions for templates. */
public final class SessionViews {

    private final SessionTimes times;
    private final SignupViews signups;
    private final SessionLinks links;

    public SessionViews(SessionTimes times, SignupViews signups, SessionLinks links) {
        this.times = times;
        this.signups = signups;
        this.links = links;
    }

    /** Without a link to the host's desk: a page may hold many of these. */
    public SessionView of(SignupState state) {
        return view(state, "");
    }

    /** Sessions of one group, each with a link to the host's desk for those who may manage them: one group has the same hosts. */
    public List<SessionView> linked(List<SignupState> ofOneGroup) {
        boolean manages = !ofOneGroup.isEmpty() && links.deskFor(ofOneGroup.get(0).meeting()).isPresent();
        return ofOneGroup.stream().map(state -> view(state, manages ? links.desk(state.session()) : "")).toList();
    }

    private SessionView view(SignupState state, String deskUrl) {
        Session session = state.meeting().session();
        SessionTimes.Told told = times.told(session.time());
        return new SessionView(
                told.date(),
                told.hours(),
                told.zone(),
                told.zoneId(),
                told.there(),
                session.time().startsAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                session.plan().place(),
                session.plan().link().orElse(""),
                session.calledOff() ? "" : links.file(session.id()),
                deskUrl,
                signups.of(state));
    }
}
