package org.peerlearning.signup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.NotNow;

/**
 * What the clock has to do: end offers that ran out, so that the next in line gets the seat, draw lots, decide whether enough people
 * come, and give kept seats to everybody. Any other change to the session would do the same in passing, so running twice, on two nodes,
 * or late does no harm.
 */
public final class PassSeatsOn {

    private static final int BATCH = 500;

    private final SignupRepository signups;
    private final SeatKeeper keeper;
    private final Clock clock;

    public PassSeatsOn(SignupRepository signups, SeatKeeper keeper, Clock clock) {
        this.signups = signups;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** A session that could not be dealt with, and why; the others were. */
    public record Failure(SessionId session, RuntimeException reason) {}

    public List<Failure> run() {
        List<Failure> failures = new ArrayList<>();
        for (SessionId session : signups.due(clock.instant(), BATCH)) {
            try {
                keeper.changing(session, Door.CLOCK, (seating, now) -> () -> session);
            } catch (NotNow stopped) {
                throw stopped;
            } catch (RuntimeException reason) {
                failures.add(new Failure(session, reason));
            }
        }
        return failures;
    }
}
