package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class AddWalkInTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Before
    public void peopleHaveUserNames() {
        for (PersonKey person : List.of(ANA, BO, CEM, DEE)) {
            world.people.know(person.value(), person);
        }
    }

    private Answer<Signup> came(PersonKey person, Session session) {
        return world.addingWalkIn().add(Clicks.HOST, session.id(), person.value());
    }

    private Session begun(Session session) {
        world.clock.set(session.time().startsAt().toInstant());
        return session;
    }

    @Test
    public void whoComesWithoutASignupGetsAFreeSeatAndWasThere() {
        Session session = begun(world.aSession().withSeats(2).taking(ANA).there());
        Signup bo = Answers.given(came(BO, session));
        assertEquals(clicks.of(BO, session), bo);
        assertEquals(2, bo.seat());
        assertEquals(Attendance.PRESENT, bo.attendance());
        assertEquals(
                List.of("bo MARKED_PRESENT by hope via DESK", "bo SEATED by hope via DESK"),
                clicks.history(session, 2));
    }

    @Test
    public void whereAllSeatsAreTakenTheHostAddsOneFirst() {
        Session session = begun(world.aSession().withSeats(1).taking(ANA).there());
        assertRefused("signup.no-seat-left", came(BO, session));
        Answers.given(clicks.changeCapacity(session, 2));
        assertEquals(Standing.SEATED, Answers.given(came(BO, session)).standing());
        assertRefused("signup.no-seat-left", came(CEM, session));
    }

    @Test
    public void whoWaitedOrAskedAndCameAllTheSameIsServedInTheOrderInWhichTheyCome() {
        Session session = world.aSession().withSeats(3).taking(ANA, BO, new PersonKey("eli")).waiting(CEM).asking(DEE).there();
        begun(session);
        Answers.given(clicks.changeCapacity(session, 5));
        Signup waited = clicks.of(CEM, session);
        assertEquals(Standing.SEATED, Answers.given(came(DEE, session)).standing());
        Signup seated = Answers.given(came(CEM, session));
        assertEquals(waited.id(), seated.id());
        assertEquals(Attendance.PRESENT, seated.attendance());
        assertEquals(new Tally(5, 0, 0), clicks.tally(session));
    }

    @Test
    public void whoGaveUpAndCameAllTheSameComesNew() {
        Session session = world.aSession().taking(ANA).there();
        clicks.cancel(ANA, session);
        begun(session);
        assertEquals(Standing.SEATED, Answers.given(came(ANA, session)).standing());
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
    }

    @Test
    public void whoHasASeatIsMarkedInstead() {
        Session session = begun(world.aSession().taking(ANA).there());
        assertRefused("signup.has-signed-up", came(ANA, session));
    }

    @Test
    public void beforeTheStartPeopleAreSignedUpInstead() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(1)).there();
        assertRefused("signup.walk-in-too-early", came(ANA, session));
    }

    @Test
    public void nobodyComesToWhatWasCalledOff() {
        Session session = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, session.id(), "storm");
        begun(session);
        assertRefused("signup.called-off", came(ANA, session));
    }

    @Test
    public void onlyPeopleWhoMaySeeTheGroupAreKnown() {
        Group closed = world.aGroup().hidden().there();
        world.access.showTo(Cast.HOST, closed.page());
        Session session = begun(world.aSession().of(closed).there());
        assertRefused("user: signup.unknown-person", came(ANA, session));
        assertRefused("user: signup.unknown-person", world.addingWalkIn().add(Clicks.HOST, session.id(), "nobody"));
        assertRefused("user: input.missing", world.addingWalkIn().add(Clicks.HOST, session.id(), " "));
    }
}
