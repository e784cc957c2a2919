package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.testing.World;

public class KeptPolicyTest {

    private final World world = new World();
    private final Session session = world.aSession().withSeats(10).keeping(4, Duration.ofDays(1)).there();

    private static Tally tally(int taken, int waiting, int keptTaken) {
        return new Tally(taken, waiting, 0, 0, 0, keptTaken);
    }

    /** Open seats, kept ones, those left for others, and those left for people for whom some are kept. */
    private String seats(Session which, Tally tally) {
        return KeptPolicy.open(which, tally, world.clock.instant())
                + " " + KeptPolicy.kept(which, tally, world.clock.instant())
                + " " + KeptPolicy.left(which, tally, false, world.clock.instant())
                + " " + KeptPolicy.left(which, tally, true, world.clock.instant());
    }

    @Test
    public void someOfTheFreeSeatsAreKept() {
        assertEquals("6 4 6 10", seats(session, Tally.NONE));
        assertEquals("1 4 1 5", seats(session, tally(5, 0, 0)));
        assertEquals("0 4 0 4", seats(session, tally(6, 0, 0)));
    }

    @Test
    public void whoTakesAKeptSeatTakesNoneFromOthers() {
        assertEquals("6 3 6 9", seats(session, tally(1, 0, 1)));
        assertEquals("6 0 6 6", seats(session, tally(4, 0, 4)));
        assertEquals("5 0 5 5", seats(session, tally(5, 0, 5)));
    }

    @Test
    public void whatIsTakenIsNotKept() {
        assertEquals("0 2 0 2", seats(session, tally(8, 0, 0)));
        assertEquals("0 0 0 0", seats(session, tally(10, 0, 0)));
        assertEquals("0 0 0 0", seats(session.withCapacity(5), tally(7, 0, 0)));
    }

    @Test
    public void openSeatsBelongToTheLineAndKeptOnesToThoseForWhomTheyAre() {
        assertEquals("2 4 0 0", seats(session, tally(4, 1, 0)));
        assertEquals("0 4 0 4", seats(session, tally(6, 3, 0)));
    }

    @Test
    public void laterTheyAreEverybodys() {
        world.clock.set(session.keptUntil().orElseThrow().minusMillis(1));
        assertEquals("0 4 0 4", seats(session, tally(6, 0, 0)));
        world.clock.set(session.keptUntil().orElseThrow());
        assertEquals("4 0 4 4", seats(session, tally(6, 0, 0)));
        assertEquals("4 0 0 0", seats(session, tally(6, 2, 0)));
    }

    @Test
    public void whereNoneAreKeptAllAreOpen() {
        assertEquals("4 0 4 4", seats(world.aSession().withSeats(10).there(), tally(6, 0, 0)));
    }
}
