package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Recap;
import org.peerlearning.session.WriteRecap.Written;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class RecapsTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();
    private final Group group = world.aGroup().with(about("rust", "memory")).there();

    private static GroupDetails about(String... topics) {
        GroupDetails usual = GroupDetails.USUAL;
        return new GroupDetails(
                usual.language(), List.of(topics), List.of("Listening well", "a/b", "Rust"), usual.agreement(), usual.sizeMin(), usual.sizeMax(), usual.joining());
    }

    @Before
    public void bothMayCreatePages() {
        world.access.letCreate(Cast.HOST, Cast.ENG);
        world.access.letCreate(Cast.ANA, Cast.ENG);
    }

    private Session ended() {
        return endedAgo(Duration.ofHours(1));
    }

    private Session endedAgo(Duration ago) {
        return world.aSession().of(group).lasting(90).startingIn(ago.plusMinutes(90).negated()).there();
    }

    private Answer<Written> write(Viewer viewer, Session session) {
        return world.plan.recapping().write(viewer, session.id());
    }

    private Recaps.Lists lists(Viewer viewer) {
        return Answers.given(world.plan.recaps().of(viewer, group.id()));
    }

    @Test
    public void aRecapStartsFromWhatWasPlannedAndIsLabelledWithWhatIsLearntThere() {
        Session session = world.aSession().of(group).startingAt("2026-03-01T17:30", "Europe/Paris").there();
        SessionPlan plan = session.plan();
        world.sessions.put(session.noting(new SessionPlan(
                plan.time(), plan.place(), plan.link(), plan.capacity(), "Borrowing", "Read\nTry", "", Optional.empty(), Optional.empty())));
        Written written = Answers.given(write(HOST, session));
        assertTrue(written.fresh());
        assertEquals(
                new Recap(group.page(), group.title(), LocalDateTime.of(2026, 3, 1, 17, 30), "Borrowing", "Read\nTry",
                        List.of("rust", "memory", "listening-well")),
                world.pages.recaps().get(written.page()));
        assertEquals(Optional.of(written.page()), world.sessions.byId(session.id()).orElseThrow().plan().recap());
    }

    @Test
    public void thereIsOneRecapForWhoeverComesSecond() {
        Session session = ended();
        Written first = Answers.given(write(HOST, session));
        Written second = Answers.given(write(HOST, session));
        assertEquals(first.page(), second.page());
        assertFalse(second.fresh());
        assertEquals(1, world.pages.recaps().size());
    }

    @Test
    public void aRecapThatIsGoneIsWrittenAnew() {
        Session session = ended();
        world.sessions.put(session.noting(session.plan().recappedOn(new PageId(404))));
        Written anew = Answers.given(write(HOST, session));
        assertTrue(anew.fresh());
        assertEquals(Optional.of(anew.page()), world.sessions.byId(session.id()).orElseThrow().plan().recap());
    }

    @Test
    public void whoLedTheSessionWritesItAsWell() {
        Session session = ended();
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(write(ANA, session)));
        world.sessions.put(session.noting(session.plan().ledBy(Optional.of(Cast.ANA))));
        Answers.given(write(ANA, session));
    }

    @Test
    public void aSessionIsLookedBackOnAfterItsEnd() {
        Session running = world.aSession().of(group).startingIn(Duration.ofMinutes(-89)).lasting(90).there();
        assertEquals(List.of("session.recap-too-early"), Answers.reasons(write(HOST, running)));
        world.clock.pass(Duration.ofMinutes(1));
        Answers.given(write(HOST, running));
        Session off = ended();
        world.sessions.put(off.calledOff("Flood"));
        assertEquals(List.of("signup.called-off"), Answers.reasons(write(HOST, off)));
    }

    @Test
    public void whoMayNotCreatePagesWritesNone() {
        Group elsewhere = world.aGroup().in(Cast.OPS).there();
        Session session = world.aSession().of(elsewhere).startingIn(Duration.ofDays(-1)).there();
        assertEquals(List.of("session.recap-may-not"), Answers.reasons(write(HOST, session)));
        world.access.hide(elsewhere.page());
        assertEquals(List.of("session.not-found"), Answers.reasons(write(HOST, session)));
    }

    @Test
    public void whenTheWikiRefusesThePageNothingIsNoted() {
        Session session = ended();
        world.pages.refuse(Refusal.notFound("group.not-found"));
        assertEquals(List.of("group.not-found"), Answers.reasons(write(HOST, session)));
        assertEquals(Optional.empty(), world.sessions.byId(session.id()).orElseThrow().plan().recap());
    }

    private List<Recaps.Held> held() {
        return world.plan.recaps().held(HOST, group);
    }

    @Test
    public void whatWasHeldIsListedHoweverLongAgo() {
        Session older = endedAgo(Duration.ofDays(200));
        Session newer = endedAgo(Duration.ofDays(2));
        Session off = endedAgo(Duration.ofDays(1));
        world.sessions.put(off.calledOff("Flood"));
        world.aSession().of(group).startingIn(Duration.ofMinutes(-10)).lasting(90).there();
        world.aSession().of(group).startingIn(Duration.ofHours(2)).there();
        PageId page = Answers.given(write(HOST, newer)).page();
        assertEquals(List.of(newer.id(), older.id()), held().stream().map(held -> held.session().id()).toList());
        assertTrue("a recap is written long after, too", held().get(1).writable());
        assertEquals(List.of(Optional.empty(), Optional.empty()), held().stream().map(Recaps.Held::recap).toList());
        assertFalse(held().get(0).writable());
        world.access.showToAll(page);
        assertEquals(Optional.of(page), held().get(0).recap());
    }

    @Test
    public void onlyTheLatestThatWereHeldAreListed() {
        for (int days = 1; days <= Recaps.HELD_MAX + 1; days++) {
            endedAgo(Duration.ofDays(days));
        }
        assertEquals(Recaps.HELD_MAX, held().size());
    }

    @Test
    public void hostsAreShownWhichSessionWasHeldLast() {
        endedAgo(Duration.ofDays(3));
        Session last = endedAgo(Duration.ofDays(2));
        Session off = ended();
        world.sessions.put(off.calledOff("Flood"));
        assertEquals(Optional.of(last.id()), lists(HOST).last().map(Session::id));
        Answers.given(write(HOST, last));
        assertEquals(Optional.of(last.id()), lists(HOST).last().map(Session::id));
        assertEquals(Optional.empty(), lists(ANA).last());
        assertEquals(Optional.empty(), lists(Viewer.ANONYMOUS).last());
    }

    @Test
    public void aGroupListsTheRecapsThatTheViewerMaySee() {
        Session older = endedAgo(Duration.ofDays(9));
        Session newer = endedAgo(Duration.ofDays(2));
        PageId olderPage = Answers.given(write(HOST, older)).page();
        PageId newerPage = Answers.given(write(HOST, newer)).page();
        world.access.showToAll(olderPage);
        world.access.showTo(Cast.HOST, newerPage);
        assertEquals(List.of(newer.id(), older.id()), lists(HOST).written().stream().map(Session::id).toList());
        assertEquals(List.of(older.id()), lists(ANA).written().stream().map(Session::id).toList());
        world.access.hide(group.page());
        assertEquals(List.of("group.not-found"), Answers.reasons(world.plan.recaps().of(HOST, group.id())));
    }

    @Test
    public void aRecapIsOfferedForFourWeeksToThoseWhoCanWriteIt() {
        endedAgo(Duration.ofDays(30));
        Session lately = endedAgo(Duration.ofDays(20));
        Session last = ended();
        Session written = endedAgo(Duration.ofDays(3));
        write(HOST, written);
        world.aSession().of(group).there();
        assertEquals(List.of(last, lately), lists(HOST).offered());
        assertEquals(List.of(), lists(ANA).offered());
        assertEquals(List.of(), lists(Viewer.ANONYMOUS).offered());
    }
}
