package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.HOST;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Reader.Medium;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class ParticipantsTest {

    private static final PersonKey ADMINISTRATOR = new PersonKey("adam");

    private final World world = new World();

    private Session shownTo(Audience audience) {
        world.access.makeAdministrator(ADMINISTRATOR, Cast.ENG);
        return world.aSession().of(world.aGroup().showingParticipantsTo(audience).there()).taking(ANA, BO).there();
    }

    private Answer<List<Signup>> asked(Viewer viewer, Session session) {
        return world.participants().of(viewer, session.id(), 0, 100);
    }

    private void assertSeen(Viewer viewer, Session session) {
        assertEquals(List.of(ANA, BO), Answers.given(asked(viewer, session)).stream().map(Signup::person).toList());
    }

    private void assertHidden(Viewer viewer, Session session) {
        assertEquals(List.of(Refusal.notAllowed("signup.participants-hidden")), Answers.refusals(asked(viewer, session)));
    }

    @Test
    public void everyoneMeansEveryoneWhoIsLoggedIn() {
        Session session = shownTo(Audience.EVERYONE);
        assertSeen(Viewer.of(CEM), session);
        assertHidden(Viewer.ANONYMOUS, session);
    }

    @Test
    public void membersMeansThoseWhoTakePartThemselves() {
        Session session = shownTo(Audience.MEMBERS);
        assertSeen(Viewer.of(ANA), session);
        assertHidden(Viewer.of(CEM), session);
        assertHidden(Viewer.ANONYMOUS, session);
        world.signUp().signUp(Viewer.of(CEM), session.id(), Door.REST);
        assertEquals(3, Answers.given(asked(Viewer.of(CEM), session)).size());
        world.cancelling().cancel(Viewer.of(CEM), session.id(), Door.REST);
        assertHidden(Viewer.of(CEM), session);
    }

    @Test
    public void membersMeansThoseOfTheGroupAsWell() {
        Group group = world.aGroup().showingParticipantsTo(Audience.MEMBERS).there();
        Session session = world.aSession().of(group).taking(ANA, BO).there();
        Answers.given(world.use.joining().join(Viewer.of(CEM), group.id(), false));
        assertSeen(Viewer.of(CEM), session);
        Answers.given(world.use.leaving().leave(Viewer.of(CEM), group.id()));
        assertHidden(Viewer.of(CEM), session);
    }

    @Test
    public void whoHasAnOfferTakesPartAndWhoWaitsDoesNotYet() {
        Session session = world.aSession()
                .of(world.aGroup().showingParticipantsTo(Audience.MEMBERS).there())
                .withSeats(2)
                .taking(ANA, BO)
                .waiting(CEM, Cast.DEE)
                .there();
        assertHidden(Viewer.of(CEM), session);
        world.cancelling().cancel(Viewer.of(BO), session.id(), Door.REST);
        assertEquals(List.of(ANA), Answers.given(asked(Viewer.of(CEM), session)).stream().map(Signup::person).toList());
        assertHidden(Viewer.of(Cast.DEE), session);
    }

    @Test
    public void hostsMeansNotEvenThoseWhoTakePart() {
        Session session = shownTo(Audience.HOSTS);
        assertHidden(Viewer.of(ANA), session);
        assertHidden(Viewer.of(CEM), session);
        assertHidden(Viewer.ANONYMOUS, session);
    }

    @Test
    public void hostsAndAdministratorsAlwaysSee() {
        for (Audience audience : Audience.values()) {
            Session session = shownTo(audience);
            assertSeen(Viewer.of(HOST), session);
            assertSeen(Viewer.of(ADMINISTRATOR), session);
        }
    }

    @Test
    public void anAdministratorOfAnotherSpaceIsNobodySpecial() {
        Session session = shownTo(Audience.HOSTS);
        world.access.makeAdministrator(CEM, Cast.OPS);
        assertHidden(Viewer.of(CEM), session);
    }

    @Test
    public void aHiddenSessionIsNotThereNotEvenForHostsAndAdministrators() {
        world.access.makeAdministrator(ADMINISTRATOR, Cast.ENG);
        Session session = world.aSession().of(world.aGroup().hidden().there()).taking(ANA).there();
        for (PersonKey person : List.of(HOST, ADMINISTRATOR, ANA, CEM)) {
            assertEquals(List.of("session.not-found"), Answers.reasons(asked(Viewer.of(person), session)));
        }
    }

    /** How many it is told of each of the sessions; -1 where nothing is. */
    private List<Integer> told(Viewer viewer, Session... sessions) {
        return told(Reader.atScreen(viewer), sessions);
    }

    private List<Integer> told(Reader reader, Session... sessions) {
        List<Meeting> meetings = Stream.of(sessions)
                .map(session -> Answers.given(world.meetings().find(reader.viewer(), session.id())))
                .toList();
        Map<SessionId, List<Signup>> found = world.participants().ofGroup(reader, meetings, 2);
        return Stream.of(sessions).map(session -> found.containsKey(session.id()) ? found.get(session.id()).size() : -1).toList();
    }

    @Test
    public void aFileNamesThemOnlyWhereEverybodyMayKnowAndAMailNever() {
        for (Audience audience : Audience.values()) {
            Session session = shownTo(audience);
            List<Integer> hidden = List.of(-1);
            List<Integer> atScreen = told(Viewer.of(HOST), session);

            assertTrue(atScreen.get(0) > 0);
            assertEquals(audience == Audience.EVERYONE ? atScreen : hidden, told(new Reader(Viewer.of(HOST), Medium.FILE), session));
            assertEquals(hidden, told(new Reader(Viewer.of(HOST), Medium.MAIL), session));
            assertEquals(hidden, told(new Reader(Viewer.ANONYMOUS, Medium.FILE), session));
        }
    }

    @Test
    public void ofAGroupsSessionsEachIsShownAsItIsAlone() {
        for (Audience audience : Audience.values()) {
            Group group = world.aGroup().showingParticipantsTo(audience).there();
            Answers.given(world.use.joining().join(Viewer.of(Cast.DEE), group.id(), false));
            Session one = world.aSession().of(group).taking(ANA, BO, CEM).there();
            Session other = world.aSession().of(group).taking(BO).there();
            Session nobody = world.aSession().of(group).there();
            world.access.makeAdministrator(ADMINISTRATOR, Cast.ENG);
            List<Integer> all = List.of(2, 1, 0);
            List<Integer> none = List.of(-1, -1, -1);
            boolean everyone = audience == Audience.EVERYONE;
            boolean members = audience == Audience.MEMBERS;
            assertEquals(all, told(Viewer.of(HOST), one, other, nobody));
            assertEquals(all, told(Viewer.of(ADMINISTRATOR), one, other, nobody));
            assertEquals(everyone || members ? all : none, told(Viewer.of(Cast.DEE), one, other, nobody));
            assertEquals(everyone ? all : members ? List.of(2, 1, -1) : none, told(Viewer.of(BO), one, other, nobody));
            assertEquals(everyone ? all : members ? List.of(2, -1, -1) : none, told(Viewer.of(ANA), one, other, nobody));
            assertEquals(everyone ? all : none, told(Viewer.of(new PersonKey("else")), one, other, nobody));
            assertEquals(none, told(Viewer.ANONYMOUS, one, other, nobody));
        }
        assertEquals(List.of(), told(Viewer.of(HOST)));
    }

    @Test
    public void whatOneGroupShowsSaysNothingOfAnother() {
        Session open = shownTo(Audience.EVERYONE);
        Session closed = shownTo(Audience.HOSTS);
        assertThrows(IllegalArgumentException.class, () -> told(Viewer.of(CEM), open, closed));
    }

    @Test
    public void pagesHaveOneToAHundredPeople() {
        PersonKey[] people = IntStream.range(0, 120).mapToObj(i -> new PersonKey("p" + i)).toArray(PersonKey[]::new);
        Session session = world.aSession().withSeats(200).taking(people).there();
        Participants participants = world.participants();
        Viewer viewer = Viewer.of(CEM);
        assertEquals(100, Answers.given(participants.of(viewer, session.id(), 0, 5_000)).size());
        assertEquals(1, Answers.given(participants.of(viewer, session.id(), 0, 0)).size());
        assertEquals(1, Answers.given(participants.of(viewer, session.id(), -7, 1)).get(0).seat());
        List<Signup> rest = Answers.given(participants.of(viewer, session.id(), 100, 100));
        assertEquals(20, rest.size());
        assertEquals(101, rest.get(0).seat());
    }
}
