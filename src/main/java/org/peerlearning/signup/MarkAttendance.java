package org.peerlearning.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host says who was there, from shortly before the start on. All that is said at once holds, or nothing of it. */
public final class MarkAttendance {

    /** People come early. */
    static final Duration EARLY = Duration.ofMinutes(60);

    private final DeskWork work;

    public MarkAttendance(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    /** @return for how many it was something new */
    public Answer<Integer> mark(Viewer viewer, SessionId id, Map<SignupId, Attendance> known) {
        Optional<Refusal> wrong = DeskWork.refusesChoice(known.keySet());
        return work.changing(viewer, id, (seating, now) -> {
            Answer<Integer> answer = wrong.or(() -> refuses(seating.session(), now))
                    .<Answer<Integer>>map(Answer::no)
                    .orElseGet(() -> changed(seating, known).then(changed -> {
                        changed.forEach(signup -> seating.mark(signup, known.get(signup.id()), DeskWork.cause(viewer, ""), now));
                        return Answer.of(changed.size());
                    }));
            return () -> answer;
        });
    }

    /** Whether it can be said by now who is there. */
    public static boolean isOpen(Session session, Instant now) {
        return !session.calledOff() && !now.isBefore(session.time().startsAt().toInstant().minus(EARLY));
    }

    private static Optional<Refusal> refuses(Session session, Instant now) {
        if (session.calledOff()) {
            return Optional.of(Refusal.refused("signup.called-off"));
        }
        return !isOpen(session, now)
                ? Optional.of(Refusal.refused("signup.attendance-too-early", EARLY.toMinutes()))
                : Optional.empty();
    }

    /** Those of whom something else was known, by seat, so that history tells it in an order that people recognize. */
    private static Answer<List<Signup>> changed(Seating seating, Map<SignupId, Attendance> known) {
        Map<SignupId, Signup> there = seating.byIds(known.keySet());
        List<Signup> changed = new ArrayList<>();
        for (Map.Entry<SignupId, Attendance> each : known.entrySet()) {
            Optional<Signup> active = Optional.ofNullable(there.get(each.getKey())).filter(signup -> signup.standing().isActive());
            if (active.isEmpty()) {
                return Answer.no(Refusal.notFound("signup.not-found"));
            }
            if (active.get().standing() != Standing.SEATED) {
                return Answer.no(Refusal.refused("signup.not-seated"));
            }
            active.filter(signup -> signup.attendance() != each.getValue()).ifPresent(changed::add);
        }
        changed.sort(Comparator.comparingInt(Signup::seat));
        return Answer.of(changed);
    }
}
