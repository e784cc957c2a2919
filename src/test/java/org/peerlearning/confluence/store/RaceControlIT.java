package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.SessionId;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Race;

/**
 * The control of the race for seats: the same sixty people and ten seats without the lock. If this were never seen to go wrong,
 * the race with the lock would prove nothing.
 */
public class RaceControlIT {

    private static final int SEATS = 10;
    private static final int PEOPLE = 60;
    private static final int ROUNDS = 20;

    private Nodes nodes;

    @Before
    public void startEmpty() {
        nodes = Nodes.postgres();
    }

    /** Checks, then inserts, in one transaction but without touching the session's row. */
    private static boolean takeUnlocked(Nodes.Node node, int session, String person, boolean withClaims) {
        return node.transactions().inOne(() -> {
            int taken = node.ao().count(SignupRow.class, "SESSION_ID = ? AND STATE = ?", session, Standing.SEATED.name());
            if (taken >= SEATS) {
                return false;
            }
            int seat = taken + 1;
            Map<String, Object> columns = new HashMap<>();
            columns.put("SESSION_ID", session);
            columns.put("PERSON", person);
            columns.put("STATE", Standing.SEATED.name());
            columns.put("SEAT", seat);
            columns.put("TURN", (long) seat);
            columns.put("SINCE", 0L);
            columns.put("PERSON_CLAIM", withClaims ? Claims.person(session, person) : "none:" + UUID.randomUUID());
            columns.put("SEAT_CLAIM", withClaims ? Claims.seat(session, seat) : "none:" + UUID.randomUUID());
            node.ao().create(SignupRow.class, columns);
            return true;
        });
    }

    private enum Told { SEATED, FULL, CLAIM_BROKEN }

    private List<Told> race(SessionId session, boolean withClaims) throws Exception {
        List<Callable<Told>> clicks = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Nodes.Node node = nodes.all().get(i % nodes.all().size());
            String person = "person-" + i;
            clicks.add(() -> {
                try {
                    return takeUnlocked(node, (int) session.value(), person, withClaims) ? Told.SEATED : Told.FULL;
                } catch (RuntimeException failure) {
                    assertTrue(failure.toString(), SqlFailures.brokeIntegrity(failure));
                    return Told.CLAIM_BROKEN;
                }
            });
        }
        return Race.of(clicks);
    }

    private int seated(SessionId session) {
        return nodes.first().signups().seated(session, 0, 1_000).size();
    }

    @Test
    public void withoutTheLockSeatsAreOversold() throws Exception {
        int round = 0;
        boolean oversold = false;
        while (!oversold && round++ < ROUNDS) {
            SessionId session = Plans.session(nodes.first(), SEATS);
            race(session, false);
            oversold = seated(session) > SEATS;
        }
        assertTrue("never oversold in " + ROUNDS + " rounds", oversold);
    }

    @Test
    public void evenWithoutTheLockTheUniqueKeysKeepSeatsSingle() throws Exception {
        boolean broken = false;
        for (int round = 0; round < ROUNDS && !broken; round++) {
            SessionId session = Plans.session(nodes.first(), SEATS);
            List<Told> told = race(session, true);
            broken = told.contains(Told.CLAIM_BROKEN);
            assertEquals(told.stream().filter(Told.SEATED::equals).count(), seated(session));
            assertTrue(seated(session) <= SEATS);
        }
        assertTrue("no claim was ever contested", broken);
    }
}
