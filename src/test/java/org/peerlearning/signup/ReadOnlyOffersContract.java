package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.PlanningStage;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.ReadOnlyTimes;
import org.peerlearning.shared.TestClock;

/** An offered seat that ran out while the wiki was read-only, wherever sign-ups are kept. */
public abstract class ReadOnlyOffersContract {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakePeople people = new FakePeople();
    private PlanningStage stage;
    private SessionId session;
    private Instant told;

    /** A stage on which nothing is yet. */
    protected abstract PlanningStage empty();

    @Before
    public final void boIsOfferedASeat() {
        stage = empty();
        people.live(BO, "Etc/UTC");
        LocalDateTime start = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
        SessionPlan plan = new SessionPlan(new SessionTime(start, ZoneId.of("Etc/UTC"), 90), "", Optional.empty(), 1);
        session = stage.sessions().add(new GroupId(1), new NewSession(plan, SignupTerms.OPEN)).id();
        SeatKeeper keeper = keeper(ReadOnlyTimes.NONE);
        keeper.changing(session, Door.REST, (seating, now) -> {
            Signup ana = seating.enter(ANA, Standing.SEATED, Cause.of(ANA, Door.REST), now);
            seating.enter(BO, Standing.WAITING, Cause.of(BO, Door.REST), now);
            seating.move(ana, Standing.CANCELLED, Optional.empty(), Cause.of(ANA, Door.REST), now);
            return () -> session;
        });
        told = ends();
        // In the middle of the next day, when two hours are not followed by a night.
        clock.set(told.plus(Duration.ofHours(15)));
    }

    private SeatKeeper keeper(ReadOnlyTimes times) {
        return new SeatKeeper(stage.signups(), people, clock, SignupNews.UNHEARD, times);
    }

    private void round(ReadOnlyTimes times) {
        assertEquals(List.of(), new PassSeatsOn(stage.signups(), keeper(times), clock).run());
    }

    private Signup bo() {
        return stage.signups().of(BO, List.of(session)).get(session);
    }

    private Instant ends() {
        return bo().offerEnds().orElseThrow();
    }

    @Test
    public void isHeldAnewOnceAndHasItsLineInTheHistory() {
        int seat = bo().seat();
        round(told::equals);
        assertEquals(clock.instant().plus(Duration.ofHours(2)), ends());
        assertEquals(seat, bo().seat());
        HistoryEntry line = stage.signups().history(session, Optional.empty(), 1).get(0);
        assertEquals(Optional.of(Standing.OFFERED), line.to());
        assertEquals(Cause.rules(Door.CLOCK), line.cause());

        Instant held = ends();
        clock.pass(Duration.ofMinutes(1));
        round(told::equals);
        round(ReadOnlyTimes.NONE);
        assertEquals(held, ends());
        assertEquals(line, stage.signups().history(session, Optional.empty(), 1).get(0));
    }

    @Test
    public void runsOutWhenThatTimeIsOver() {
        round(told::equals);
        clock.set(ends());
        round(told::equals);
        assertEquals(null, bo());
        assertEquals(0, Tallies.of(stage.sessions(), session).taken());
    }

    @Test
    public void isNotHeldOnceTheSessionHasBegun() {
        clock.pass(Duration.ofDays(3));
        round(told::equals);
        assertEquals(null, bo());
    }
}
