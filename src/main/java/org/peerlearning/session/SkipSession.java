package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.session.SessionLock.Held;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host takes a session out for which nobody has signed up: it is gone, and nobody needs to hear of it. */
public final class SkipSession {

    private final Meetings meetings;
    private final Planning planning;
    private final SessionLock lock;

    public SkipSession(Meetings meetings, Planning planning, SessionLock lock) {
        this.meetings = meetings;
        this.planning = planning;
        this.lock = lock;
    }

    /** @return the session that was skipped */
    public Answer<Session> skip(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id).then(meeting -> planning.refuses(viewer, meeting)
                .<Answer<Session>>map(Answer::no)
                .orElseGet(() -> lock.holding(id, viewer, SkipSession::skip)
                        .orElseGet(() -> Answer.no(Refusal.notFound("session.not-found")))));
    }

    private static Answer<Session> skip(Held held) {
        return refuses(held).<Answer<Session>>map(Answer::no).orElseGet(() -> {
            Session skipped = held.session();
            held.skip();
            return Answer.of(skipped);
        });
    }

    private static Optional<Refusal> refuses(Held held) {
        if (held.session().calledOff()) {
            return Optional.of(Refusal.refused("signup.called-off"));
        }
        if (held.session().hasStarted(held.now())) {
            return Optional.of(Refusal.refused("session.has-begun"));
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(Refusal.refused("session.skip-has-signups"));
    }
}
