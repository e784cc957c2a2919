package org.peerlearning.confluence.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.session.Recaps;
import org.peerlearning.session.RoundBefore;
import org.peerlearning.session.Series;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;

/** The forms about what a group plans. */
public final class PlanForms {

    private final SessionForms sessions;
    private final SeriesLines series;
    private final Repeats repeats;
    private final HeldLines held;

    public PlanForms(SessionForms sessions, SeriesLines series, Repeats repeats, HeldLines held) {
        this.sessions = sessions;
        this.series = series;
        this.repeats = repeats;
        this.held = held;
    }

    /** @param managed a group that the viewer may manage */
    SessionsFormView of(Viewer viewer, Group managed, Optional<SessionId> change) {
        SessionForms.Shown shown = sessions.of(managed, change);
        List<Recaps.Held> past = held.of(viewer, managed);
        List<Series> planned = series.of(viewer, managed);
        List<Session> known = Stream.concat(past.stream().map(Recaps.Held::session), shown.ahead().stream()).toList();
        return new SessionsFormView(
                shown.lines(),
                held.lines(past),
                series.lines(planned),
                shown.change().orElse(null),
                RoundBefore.of(planned, known).map(series::again).orElse(null),
                repeats.all(),
                Choices.zones(),
                !managed.isClosed());
    }
}
