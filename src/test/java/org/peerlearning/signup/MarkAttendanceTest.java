package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.World;

public class MarkAttendanceTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private Answer<Integer> mark(Session session, Attendance attendance, PersonKey... people) {
        return world.markingAttendance().mark(Clicks.HOST, session.id(), List.of(people).stream()
                .collect(Collectors.toMap(person -> clicks.of(person, session).id(), person -> attendance)));
    }

    private Attendance of(PersonKey person, Session session) {
        return clicks.of(person, session).attendance();
    }

    @Test
    public void nobodyIsMarkedUntilAHostSaysSo() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(-30)).taking(ANA, BO, CEM).there();
        assertEquals(Attendance.UNRESOLVED, of(ANA, session));
        assertEquals(2, (int) Answers.given(mark(session, Attendance.PRESENT, BO, ANA)));
        assertEquals(1, (int) Answers.given(mark(session, Attendance.ABSENT, CEM)));
        assertEquals(Attendance.PRESENT, of(ANA, session));
        assertEquals(Attendance.ABSENT, of(CEM, session));
        assertEquals(
                List.of("cem MARKED_ABSENT by hope via DESK", "bo MARKED_PRESENT by hope via DESK", "ana MARKED_PRESENT by hope via DESK"),
                clicks.history(session, 3));
        assertEquals(new Tally(3, 0, 0), clicks.tally(session));
    }

    @Test
    public void whatWasSaidCanBeTakenBackAndWhatIsKnownIsNotWrittenAgain() {
        Session session = world.aSession().startingIn(Duration.ZERO).taking(ANA, BO).there();
        Answers.given(mark(session, Attendance.PRESENT, ANA));
        assertEquals(1, (int) Answers.given(mark(session, Attendance.PRESENT, ANA, BO)));
        assertEquals(2, (int) Answers.given(mark(session, Attendance.UNRESOLVED, ANA, BO)));
        assertEquals(0, (int) Answers.given(mark(session, Attendance.UNRESOLVED, ANA, BO)));
        assertEquals(Attendance.UNRESOLVED, of(BO, session));
        assertEquals("ana MARK_WITHDRAWN by hope via DESK", clicks.history(session, 2).get(1));
        assertEquals(2 + 1 + 1 + 2, clicks.history(session, 99).size());
    }

    @Test
    public void itBeginsAnHourBeforeTheStart() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(61)).taking(ANA).there();
        assertEquals(
                List.of(Refusal.refused("signup.attendance-too-early", 60L)),
                Answers.refusals(mark(session, Attendance.PRESENT, ANA)));
        assertEquals(false, MarkAttendance.isOpen(session, world.clock.instant()));
        world.clock.pass(Duration.ofMinutes(1));
        assertEquals(true, MarkAttendance.isOpen(session, world.clock.instant()));
        assertEquals(1, (int) Answers.given(mark(session, Attendance.PRESENT, ANA)));
        world.clock.pass(Duration.ofDays(30));
        assertEquals(1, (int) Answers.given(mark(session, Attendance.ABSENT, ANA)));
    }

    @Test
    public void onlyWhoHasASeatForSureIsMarkedAndOneOfOthersStopsAll() {
        Session session = world.aSession().withSeats(2).startingIn(Duration.ofMinutes(30)).taking(ANA, BO).waiting(CEM, DEE).there();
        clicks.cancel(BO, session);
        for (PersonKey person : List.of(CEM, DEE)) {
            assertRefused("signup.not-seated", mark(session, Attendance.PRESENT, ANA, person));
        }
        assertEquals(Attendance.UNRESOLVED, of(ANA, session));
    }

    @Test
    public void whoIsNotThereAnyMoreIsNotMarked() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(30)).taking(ANA, BO).there();
        Session other = world.aSession().startingIn(Duration.ofMinutes(30)).taking(CEM).there();
        SignupId ended = clicks.of(BO, session).id();
        clicks.cancel(BO, session);
        for (SignupId id : List.of(ended, clicks.of(CEM, other).id(), new SignupId(4711))) {
            Map<SignupId, Attendance> marks = Map.of(clicks.of(ANA, session).id(), Attendance.PRESENT, id, Attendance.PRESENT);
            assertRefused("signup.not-found", world.markingAttendance().mark(Clicks.HOST, session.id(), marks));
        }
        assertEquals(Attendance.UNRESOLVED, of(ANA, session));
    }

    @Test
    public void nobodyWasThereWhereItWasCalledOff() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(30)).taking(ANA).there();
        SignupId ana = clicks.of(ANA, session).id();
        world.callingOff().callOff(Clicks.HOST, session.id(), "storm");
        assertRefused("signup.called-off", world.markingAttendance().mark(Clicks.HOST, session.id(), Map.of(ana, Attendance.PRESENT)));
    }

    @Test
    public void somebodyIsChosenAndNotTooManyAtOnce() {
        Session session = world.aSession().startingIn(Duration.ZERO).taking(ANA).there();
        assertRefused("signups: input.missing", world.markingAttendance().mark(Clicks.HOST, session.id(), Map.of()));
        Map<SignupId, Attendance> many = LongStream.rangeClosed(1, Desk.SHOWN_MAX + 1).boxed()
                .collect(Collectors.toMap(SignupId::new, Function.<Long>identity().andThen(same -> Attendance.PRESENT)));
        assertRefused("signups: input.too-many", world.markingAttendance().mark(Clicks.HOST, session.id(), many));
    }
}
