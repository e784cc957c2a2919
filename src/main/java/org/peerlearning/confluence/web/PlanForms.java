package org.peerlearning.confluence.web;

import java.util.Optional;
import org.peerlearning.group.Group;
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
        return new SessionsFormView(
                shown.lines(),
                held.of(viewer, managed),
                series.of(viewer, managed),
                shown.change().orElse(null),
                repeats.all(),
                Choices.zones(),
                !managed.isClosed());
    }
}
