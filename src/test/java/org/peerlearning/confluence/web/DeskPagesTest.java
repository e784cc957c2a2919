package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.Door;
import org.peerlearning.testing.Cast;

public class DeskPagesTest {

    private final WebWorld web = new WebWorld();
    private final Group group = web.world.aGroup().there();

    @Test
    public void listsStandInOrderWithWhatCanBeDone() {
        Session session =
                web.world.aSession().of(group).withSeats(1).withApproval().taking(Cast.ANA).waiting(Cast.BO).asking(Cast.CEM).there();

        DeskPageView page = page(session);

        assertEquals("peer-learning.desk.tally[1, 1, 1]", page.facts().tally());
        assertEquals(
                List.of("seated", "offered", "waiting", "asked"), page.lists().stream().map(DeskListView::key).toList());
        assertEquals("peer-learning.desk.list.waiting[1]", page.lists().get(2).heading());
        DeskEntryView ana = page.lists().get(0).entries().get(0);
        assertEquals("ana", ana.person().name());
        assertEquals(List.of("remove"), ana.deeds().stream().map(DeedView::key).toList());
        assertEquals("peer-learning.desk.deed-for[peer-learning.desk.deed.remove, ana]", ana.deeds().get(0).name());
        DeskEntryView cem = page.lists().get(3).entries().get(0);
        assertEquals(List.of("accept", "turn-down"), cem.deeds().stream().map(DeedView::key).toList());
        assertFalse(page.lists().get(1).hasEntries());
        assertFalse(page.lists().get(0).hasMore());
        assertEquals(
                WebWorld.BASE + "/rest/peer-learning/1.0/sessions/" + session.id().value() + "/desk/participants.csv",
                page.facts().table());
    }

    @Test
    public void peopleCanBeMovedToSessionsOfTheGroupThatAreToCome() {
        Session session = web.world.aSession().of(group).taking(Cast.ANA).there();
        Session later = web.world.aSession().of(group).startingIn(Duration.ofDays(10)).there();
        Session off = web.world.aSession().of(group).startingIn(Duration.ofDays(11)).there();
        web.world.callingOff().callOff(Cast.viewer(Cast.HOST), off.id(), "Flood");
        web.world.aSession().of(group).startingIn(Duration.ofMinutes(-30)).there();
        web.world.aSession().there();

        DeskPageView page = page(session);

        assertEquals(
                List.of(later.id().value()), page.targets().stream().map(TargetView::session).toList());
        assertEquals(List.of("remove", "move"), page.lists().get(0).entries().get(0).deeds().stream().map(DeedView::key).toList());
    }

    @Test
    public void whatHappensToTheSessionIsToldAmongTheRest() {
        Session session = web.world.aSession().of(group).withSeats(8).taking(Cast.ANA).there();
        web.world.changingCapacity().change(Cast.viewer(Cast.HOST), session.id(), 10);

        HistoryView changed = page(session).history().get(0);

        assertEquals("peer-learning.history.session", changed.person().name());
        assertEquals("peer-learning.history.deed.capacity-changed[8, 10]", changed.what());
        assertEquals("hope", changed.by().name());
    }

    @Test
    public void historyIsToldInWordsTheLatestFirst() {
        Session session = web.world.aSession().of(group).far().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        web.world.cancelling().cancel(Cast.viewer(Cast.ANA), session.id(), Door.REST);

        List<HistoryView> history = page(session).history();

        assertEquals("bo", history.get(0).person().name());
        assertEquals("peer-learning.history.what.seated", history.get(0).what());
        assertEquals("peer-learning.history.rules", history.get(0).by().name());
        assertEquals("ana", history.get(1).by().name());
        assertEquals("peer-learning.history.what.cancelled", history.get(1).what());
        assertEquals("peer-learning.history.door.rest", history.get(1).door());
        assertFalse(history.get(1).hasNote());
    }

    @Test
    public void anOfferSaysUntilWhenInTheHostsZone() {
        Session session = web.world.aSession().of(group).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        web.world.cancelling().cancel(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        web.world.people.live(Cast.HOST, "America/New_York");

        DeskPageView page = page(session);

        DeskEntryView bo = page.lists().get(1).entries().get(0);
        assertEquals("peer-learning.desk.until[3 Mar 2026, 03:00 (Eastern Time)]", bo.detail());
        assertEquals("Eastern Time", page.facts().momentZone());
    }

    @Test
    public void whoDoesNotHostIsToldSoAndOfNoSessionThatThereIsNone() {
        Session session = web.world.aSession().of(group).there();

        assertEquals("signup.hosts-only", refusal(web.as(Cast.ANA).desks().of(web.viewer(), session.id())));
        assertEquals("session.not-found", refusal(web.desks().of(web.viewer(), new SessionId(0))));
    }

    @Test
    public void whatCanBeDoneDependsOnTheHour() {
        Session session = web.world.aSession().of(group).startingIn(Duration.ofHours(2)).forAtLeast(2, Duration.ofHours(1)).there();
        DeskFactsView before = page(session).facts();
        web.world.holdingAnyway().hold(Cast.viewer(Cast.HOST), session.id());
        web.world.clock.pass(Duration.ofMinutes(90));
        DeskFactsView soon = page(session).facts();
        web.world.clock.pass(Duration.ofMinutes(31));
        DeskFactsView started = page(session).facts();

        assertTrue(before.ahead() && before.mayHold() && !before.present() && !before.started());
        assertTrue(before.minimum(), before.minimum().startsWith("peer-learning.desk.minimum.open[2, 0, "));
        assertTrue(soon.ahead() && !soon.mayHold() && soon.present() && !soon.started());
        assertEquals("peer-learning.desk.minimum.settled[2]", soon.minimum());
        assertTrue(!started.ahead() && started.present() && started.started());
        assertFalse(page(session).hasPeople());
    }

    @Test
    public void aDrawAndInvitationsHaveListsOfTheirOwn() {
        Session session = web.world.aSession().of(group).withDrawIn(Duration.ofDays(1)).there();
        web.world.people.know("bo", Cast.BO);
        web.world.signUp().signUp(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        web.world.inviting().invite(Cast.viewer(Cast.ANA), session.id(), List.of("bo"), Door.REST);

        DeskPageView page = page(session);

        assertEquals(
                List.of("in-draw", "seated", "offered", "waiting", "asked", "invited"),
                page.lists().stream().map(DeskListView::key).toList());
        DeskEntryView bo = page.lists().get(5).entries().get(0);
        assertTrue(bo.detail(), bo.detail().startsWith("peer-learning.desk.invited-by[") && bo.detail().endsWith(", ana]"));
        assertTrue(page.facts().draw(), page.facts().draw().startsWith("peer-learning.desk.draw.ahead["));
    }

    @Test
    public void whyItIsCalledOffStandsOnTheDesk() {
        Session session = web.world.aSession().of(group).there();
        web.world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Flood");

        DeskFactsView facts = page(session).facts();

        assertEquals("peer-learning.signup.status.called-off. peer-learning.signup.note.called-off[Flood]", facts.calledOff());
        assertFalse(facts.ahead() || facts.present() || facts.started() || facts.hasMinimum() || facts.hasDraw());
    }

    @Test
    public void longListsSaySo() {
        Session session = web.world.aSession().of(group).withSeats(300).taking(many(210)).there();

        DeskListView seated = page(session).lists().get(0);

        assertEquals(200, seated.entries().size());
        assertTrue(seated.hasMore());
        assertEquals("peer-learning.desk.more[200, 210]", seated.more());
    }

    private static PersonKey[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PersonKey("p" + i))
                .toArray(PersonKey[]::new);
    }

    private DeskPageView page(Session session) {
        return Answers.given(web.as(Cast.HOST).desks().of(web.viewer(), session.id()));
    }

    private static String refusal(Answer<DeskPageView> answer) {
        List<Refusal> refusals = answer.fold(page -> List.of(), refused -> refused);
        return refusals.get(0).reason();
    }
}
