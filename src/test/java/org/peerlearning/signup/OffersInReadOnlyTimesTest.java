package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.peerlearning.notice.SignupNotices;
import org.peerlearning.session.Session;
import org.peerlearning.shared.ReadOnlyTimes;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/** The wiki was read-only when an offered seat ran out: whoever it was offered to could not take it. */
public class OffersInReadOnlyTimesTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);
    private final Session session = offered();
    private final Instant told = clicks.of(BO, session).offerEnds().orElseThrow();
    /** In the middle of the next day, when two hours are not followed by a night. */
    private final Instant after = told.plus(Duration.ofHours(15));

    /** Bo has an offer and Cem waits. */
    private Session offered() {
        world.people.live(BO, "Etc/UTC");
        Session made = world.aSession().withSeats(1).taking(ANA).waiting(BO, CEM).startingIn(Duration.ofDays(3)).there();
        clicks.cancel(ANA, made);
        return made;
    }

    private List<PassSeatsOn.Failure> round(ReadOnlyTimes times) {
        SeatKeeper keeper = new SeatKeeper(world.signups, world.people, world.clock, new SignupNotices(world.notices), times);
        return new PassSeatsOn(world.signups, keeper, world.clock).run();
    }

    private static ReadOnlyTimes around(Instant moment) {
        return asked -> !asked.isBefore(moment.minusSeconds(60)) && !asked.isAfter(moment.plusSeconds(60));
    }

    private Instant ends() {
        return clicks.of(BO, session).offerEnds().orElseThrow();
    }

    @Test
    public void itIsHeldTwoHoursMoreAndSaysSo() {
        world.clock.set(after);
        assertEquals(List.of(), round(around(told)));
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(session));
        assertEquals(after.plus(Duration.ofHours(2)), ends());
        assertTrue(clicks.history(session, 1).toString(), clicks.history(session, 1).get(0).contains("OFFERED"));
    }

    @Test
    public void itIsTakenByWhomItWasOfferedTo() {
        world.clock.set(after);
        round(around(told));
        world.clock.pass(Duration.ofHours(1));
        world.answering().accept(Viewer.of(BO), session.id(), Door.REST);
        assertEquals(List.of("bo SEATED", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whatTheOtherNodesFindIsAnOfferThatHolds() {
        world.clock.set(after);
        round(around(told));
        Instant held = ends();
        List<String> history = clicks.history(session, 99);
        world.clock.pass(Duration.ofMinutes(1));
        round(ReadOnlyTimes.NONE);
        round(around(told));
        assertEquals(held, ends());
        assertEquals(history, clicks.history(session, 99));
    }

    @Test
    public void whenItRunsOutAgainItHasRunOut() {
        world.clock.set(after);
        round(around(told));
        world.clock.set(ends());
        round(around(told));
        assertEquals(List.of("cem OFFERED"), clicks.stands(session));
    }

    @Test
    public void whatRanOutAtAnotherTimeIsOver() {
        world.clock.set(after);
        round(around(told.minus(Duration.ofHours(1))));
        assertEquals(List.of("cem OFFERED"), clicks.stands(session));
    }

    @Test
    public void onceTheSessionHasBegunThereIsNothingLeftToHold() {
        world.clock.pass(Duration.ofDays(4));
        assertEquals(List.of(), round(around(told)));
        assertEquals(List.of("cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whoeverChangesTheSessionFirstFindsItHeldToo() {
        world.clock.set(after);
        SeatKeeper keeper =
                new SeatKeeper(world.signups, world.people, world.clock, new SignupNotices(world.notices), around(told));
        keeper.changing(session.id(), Door.REST, (seating, now) -> () -> session);
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(session));
    }
}
