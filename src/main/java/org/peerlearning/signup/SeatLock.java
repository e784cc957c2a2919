package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionLock;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Viewer;

/**
 * Sessions are planned anew under the same lock as they are signed up for, and through the one service that keeps seats: seats that
 * are added go to those in line, and no offer outlives the moment until which seats can be taken.
 */
public final class SeatLock implements SessionLock {

    private final SeatKeeper keeper;

    public SeatLock(SeatKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public <T> Optional<T> holding(SessionId session, Viewer by, Function<Held, T> work) {
        return keeper.changing(session, Door.DESK, (seating, now) -> {
            T answer = work.apply(new Locked(seating, DeskWork.cause(by, ""), now));
            return () -> answer;
        });
    }

    private record Locked(Seating seating, Cause cause, Instant now) implements Held {

        @Override
        public Session session() {
            return seating.session();
        }

        @Override
        public int taken() {
            return seating.tally().taken();
        }

        @Override
        public boolean isEmpty() {
            Tally tally = seating.tally();
            return tally.taken() + tally.waiting() + tally.asked() + tally.inDraw() + tally.invited() == 0;
        }

        @Override
        public void change(Session later) {
            int before = seating.session().capacity();
            seating.change(later, cause);
            if (later.capacity() != before) {
                seating.note(Deed.CAPACITY_CHANGED, cause, now, before, later.capacity());
            }
            for (Signup offered : seating.standing(Standing.OFFERED, Integer.MAX_VALUE)) {
                if (offered.offerEnds().filter(later.cutOff()::isBefore).isPresent()) {
                    seating.move(offered, Standing.OFFERED, Optional.of(later.cutOff()), Cause.rules(Door.DESK), now);
                }
            }
        }

        @Override
        public void sow(String drawSeed) {
            seating.sow(drawSeed);
        }

        @Override
        public void skip() {
            seating.skip();
        }
    }
}
