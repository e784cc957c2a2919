package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class DeskTest {

    private static final PersonKey ADMINISTRATOR = new PersonKey("adam");

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private List<BiFunction<Viewer, SessionId, Answer<?>>> everythingADeskCanDo() {
        SignupId any = new SignupId(1);
        return List.of(
                (viewer, id) -> world.desk().lists(viewer, id),
                (viewer, id) -> world.adding().add(viewer, id, "dee"),
                (viewer, id) -> world.addingSeveral().add(viewer, id, List.of("dee")),
                (viewer, id) -> world.addingWalkIn().add(viewer, id, "dee"),
                (viewer, id) -> world.markingAttendance().mark(viewer, id, Map.of(any, Attendance.PRESENT)),
                (viewer, id) -> world.mailing().mail(viewer, id, Set.of(any), "subject", "text"),
                (viewer, id) -> world.merging().merge(viewer, id, id, "reason"),
                (viewer, id) -> world.removing().remove(viewer, id, any, "reason"),
                (viewer, id) -> world.moving().move(viewer, id, any, id),
                (viewer, id) -> world.deciding().accept(viewer, id, any),
                (viewer, id) -> world.deciding().turnDown(viewer, id, any, "reason"),
                (viewer, id) -> world.changingCapacity().change(viewer, id, 30),
                (viewer, id) -> world.callingOff().callOff(viewer, id, "reason"));
    }

    @Test
    public void whoDoesNotHostTheSessionDoesNothingAtItsDesk() {
        Session session = world.aSession().taking(ANA).there();
        world.access.makeAdministrator(CEM, Cast.OPS);
        for (Viewer viewer : List.of(Viewer.of(ANA), Viewer.of(BO), Viewer.of(CEM), Viewer.ANONYMOUS)) {
            for (BiFunction<Viewer, SessionId, Answer<?>> deed : everythingADeskCanDo()) {
                assertEquals(List.of(Refusal.notAllowed("signup.hosts-only")), Answers.refusals(deed.apply(viewer, session.id())));
            }
        }
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
    }

    @Test
    public void theDeskOfAHiddenSessionIsNotThereEvenForItsHost() {
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).there();
        for (SessionId id : List.of(hidden.id(), new SessionId(4711))) {
            for (BiFunction<Viewer, SessionId, Answer<?>> deed : everythingADeskCanDo()) {
                assertEquals(List.of("session.not-found"), Answers.reasons(deed.apply(Clicks.HOST, id)));
            }
        }
    }

    @Test
    public void hostsAndAdministratorsOfTheSpaceSeeWhoStandsWhere() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).waiting(CEM, DEE).asking(new PersonKey("eli")).there();
        clicks.cancel(ANA, session);
        world.access.makeAdministrator(ADMINISTRATOR, Cast.ENG);
        for (Viewer viewer : List.of(Clicks.HOST, Viewer.of(ADMINISTRATOR))) {
            Desk.Lists lists = Answers.given(world.desk().lists(viewer, session.id()));
            assertEquals(new Tally(2, 1, 1), lists.tally());
            assertEquals(List.of(BO), persons(lists.seated()));
            assertEquals(List.of(CEM), persons(lists.offered()));
            assertEquals(List.of(DEE), persons(lists.waiting()));
            assertEquals(List.of(new PersonKey("eli")), persons(lists.asked()));
            assertEquals(session, lists.meeting().session());
        }
    }

    private static List<PersonKey> persons(List<Signup> signups) {
        return signups.stream().map(Signup::person).toList();
    }

    @Test
    public void hostsSeeAllOfTheHistoryAndOthersTheirOwn() {
        Session session = world.aSession().taking(ANA, BO).there();
        clicks.remove(BO, session);
        List<HistoryEntry> all = Answers.given(world.desk().history(Clicks.HOST, session.id()));
        assertEquals(List.of(BO, BO, ANA), all.stream().map(HistoryEntry::person).map(Optional::orElseThrow).toList());
        List<HistoryEntry> own = Answers.given(world.desk().history(Viewer.of(BO), session.id()));
        assertEquals(all.subList(0, 2), own);
        assertEquals("no room", own.get(0).cause().note());
        assertEquals(List.of(), Answers.given(world.desk().history(Viewer.of(CEM), session.id())));
        assertEquals(List.of("signup.log-in"), Answers.reasons(world.desk().history(Viewer.ANONYMOUS, session.id())));
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).taking(ANA).there();
        assertEquals(List.of("session.not-found"), Answers.reasons(world.desk().history(Viewer.of(ANA), hidden.id())));
    }

    @Test
    public void whatConcernsAllOfTheSessionEverybodyReadsAndTheRestTheHosts() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(30)).taking(ANA, BO).there();
        clicks.changeCapacity(session, 12);
        world.mailing().mail(Clicks.HOST, session.id(), Set.of(clicks.of(ANA, session).id()), "Hello", "Hello");
        world.markingAttendance().mark(Clicks.HOST, session.id(), Map.of(clicks.of(ANA, session).id(), Attendance.PRESENT));
        world.callingOff().callOff(Clicks.HOST, session.id(), "storm");
        assertEquals(
                List.of(
                        "bo CALLED_OFF by hope via DESK: storm",
                        "ana CALLED_OFF by hope via DESK: storm",
                        "CALLED_OFF [2] by hope via DESK: storm",
                        "ana MARKED_PRESENT by hope via DESK",
                        "MAILED [1] by hope via DESK",
                        "CAPACITY_CHANGED [10, 12] by hope via DESK",
                        "bo SEATED by bo via REST",
                        "ana SEATED by ana via REST"),
                clicks.history(session, 99));
        assertEquals(
                List.of(
                        Optional.of(Deed.CALLED_OFF), Optional.of(Deed.MARKED_PRESENT), Optional.of(Deed.CAPACITY_CHANGED)),
                deeds(ANA, session));
        assertEquals(List.of(Optional.of(Deed.CALLED_OFF), Optional.of(Deed.CAPACITY_CHANGED)), deeds(CEM, session));
    }

    private List<Optional<Deed>> deeds(PersonKey reader, Session session) {
        return Answers.given(world.desk().history(Viewer.of(reader), session.id())).stream()
                .map(HistoryEntry::deed)
                .filter(Optional::isPresent)
                .toList();
    }
}
