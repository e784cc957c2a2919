package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.World;

public class PassSeatsOnTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    /** Bo has an offer and Cem waits. */
    private Session offered() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO, CEM).there();
        clicks.cancel(ANA, session);
        return session;
    }

    @Test
    public void offersThatRanOutGoToTheNext() {
        world.people.live(BO, "Etc/UTC");
        Session one = offered();
        world.clock.pass(Duration.ofHours(1));
        Session two = offered();
        world.clock.set(clicks.of(BO, one).offerEnds().orElseThrow());
        assertEquals(List.of(), world.passingOn().run());
        assertEquals(List.of("cem OFFERED"), clicks.stands(one));
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(two));
    }

    @Test
    public void runningTwiceIsRunningOnce() {
        Session session = offered();
        world.clock.set(clicks.of(BO, session).offerEnds().orElseThrow());
        world.passingOn().run();
        List<String> history = clicks.history(session, 99);
        world.passingOn().run();
        assertEquals(history, clicks.history(session, 99));
    }

    @Test
    public void theLastInLineWhoLetsItPassLeavesTheSeatFree() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        world.clock.set(clicks.of(BO, session).offerEnds().orElseThrow());
        world.passingOn().run();
        assertEquals(Tally.NONE, clicks.tally(session));
    }

    @Test
    public void aSessionThatFailsStopsNoOther() {
        Session first = offered();
        PersonKey odd = new PersonKey("odd");
        Session broken = world.aSession().withSeats(1).taking(ANA).waiting(BO, odd).there();
        clicks.cancel(ANA, broken);
        Session last = offered();
        world.clock.pass(Duration.ofDays(2));
        IllegalStateException failure = new IllegalStateException("no zone today");
        People people = new Zoneless(world.people, odd, failure);
        List<PassSeatsOn.Failure> failures =
                new PassSeatsOn(world.signups, new SeatKeeper(world.signups, people, world.clock), world.clock).run();
        assertEquals(1, failures.size());
        assertEquals(broken.id(), failures.get(0).session());
        assertSame(failure, failures.get(0).reason());
        assertEquals(List.of("cem OFFERED"), clicks.stands(first));
        assertEquals(List.of("bo OFFERED", "odd WAITING"), clicks.stands(broken));
        assertEquals(List.of("cem OFFERED"), clicks.stands(last));
    }

    /** People, one of whom nobody can tell the zone of. */
    private record Zoneless(People others, PersonKey odd, RuntimeException failure) implements People {

        @Override
        public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
            return others.cards(people);
        }

        @Override
        public Set<PersonKey> departed(Collection<PersonKey> people) {
            return others.departed(people);
        }

        @Override
        public ZoneId zone(PersonKey person) {
            if (person.equals(odd)) {
                throw failure;
            }
            return others.zone(person);
        }

        @Override
        public Map<PersonKey, String> departments(Collection<PersonKey> people) {
            return others.departments(people);
        }

        @Override
        public Optional<PersonKey> named(String userName) {
            return others.named(userName);
        }
    }
}
