package org.peerlearning.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Slot;
import org.peerlearning.session.SlotFilter;
import org.peerlearning.shared.NotNow;

/** Walks through the sessions that start between two moments, some at a time. */
final class Sweep {

    static final int STEP = 200;
    /** No zone is further from UTC than this: local starts are looked for that much around. */
    private static final Duration ZONE_REACH = Duration.ofHours(18);

    private final SessionRepository sessions;

    Sweep(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * Those that are not called off, in steps: by what they start, as their own clocks show it. Where one keeps a whole step from being
     * done, each is done alone.
     *
     * @return what went wrong with single ones; the others are done
     */
    List<Failure> over(Instant from, Instant until, Consumer<List<Slot>> step) {
        List<Failure> failures = new ArrayList<>();
        SlotFilter filter = new SlotFilter(local(from.minus(ZONE_REACH)), local(until.plus(ZONE_REACH)), Optional.empty());
        Optional<Slot> after = Optional.empty();
        do {
            List<Slot> found = sessions.slots(filter, after, STEP);
            List<Slot> right = found.stream().filter(slot -> !slot.calledOff() && isWithin(slot, from, until)).toList();
            if (!right.isEmpty()) {
                safely(right, step, failures);
            }
            after = found.size() < STEP ? Optional.empty() : Optional.of(found.get(STEP - 1));
        } while (after.isPresent());
        return failures;
    }

    private static void safely(List<Slot> slots, Consumer<List<Slot>> step, List<Failure> failures) {
        try {
            step.accept(slots);
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            if (slots.size() == 1) {
                failures.add(new Failure("session " + slots.get(0).id().value(), failure));
            } else {
                slots.forEach(slot -> safely(List.of(slot), step, failures));
            }
        }
    }

    private static boolean isWithin(Slot slot, Instant from, Instant until) {
        Instant start = slot.time().startsAt().toInstant();
        return !start.isBefore(from) && start.isBefore(until);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
