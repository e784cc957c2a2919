package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class FollowPageTest {

    private final Following following = new Following();
    private final World world = following.world;

    private static Place at(Group group) {
        return new Place(group.profile().space(), false, group.title());
    }

    private boolean isCalledOff(Session session) {
        return world.sessions.byId(session.id()).orElseThrow().calledOff();
    }

    private List<PersonKey> seated(Session session) {
        return world.signups.seated(session.id(), 0, 10).stream().map(signup -> signup.person()).toList();
    }

    @Test
    public void aGroupIsCalledAsItsPageIs() {
        Group group = world.aGroup().titled("Street photography").there();

        following.page.stands(group.page(), new Place(Cast.ENG, false, "Night photography"));

        Group renamed = following.now(group);
        assertEquals("Night photography", renamed.title());
        assertEquals(group.profile().summary(), renamed.profile().summary());
        assertEquals(group.profile().tags(), renamed.profile().tags());
        // Whoever has the old title on their screen is told before they overwrite the new one.
        assertEquals(group.version() + 1, renamed.version());
    }

    @Test
    public void whileThePageIsInTheTrashNobodyLosesASeatThatTheyAreOffered() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).startingIn(Duration.ofDays(5)).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        world.cancelling().cancel(Viewer.of(Cast.ANA), session.id(), Door.REST);
        following.page.trashed(group.page());
        world.clock.pass(Duration.ofDays(4));
        world.passingOn().run();

        following.page.restored(group.page(), at(group));

        Signup bo = world.signups.of(Cast.BO, List.of(session.id())).get(session.id());
        assertEquals(Standing.OFFERED, bo.standing());
        assertTrue(bo.offerEnds().orElseThrow().isBefore(session.cutOff()));
    }

    @Test
    public void aGroupIsInTheSpaceWhereItsPageIs() {
        Group group = world.aGroup().in(Cast.ENG).there();

        following.page.stands(group.page(), new Place(Cast.OPS, false, group.title()));

        assertEquals(Cast.OPS, following.now(group).profile().space());
        assertFalse(following.now(group).isClosed());
    }

    @Test
    public void aGroupWhosePageMovesIntoAnArchivedSpaceIsClosedUntilItMovesOut() {
        Group group = world.aGroup().there();

        following.page.stands(group.page(), new Place(Cast.OPS, true, group.title()));
        assertTrue(following.now(group).isClosed());
        assertEquals(0, following.listed(false));

        following.page.stands(group.page(), at(group));
        assertFalse(following.now(group).isClosed());
        assertEquals(1, following.listed(false));
    }

    @Test
    public void anEditThatChangesNeitherChangesNothing() {
        Group group = world.aGroup().there();

        following.page.stands(group.page(), at(group));

        assertEquals(group, following.now(group));
    }

    @Test
    public void aPageWithoutAGroupConcernsNobody() {
        Group group = world.aGroup().there();
        PageId other = new PageId(1);

        following.page.stands(other, new Place(Cast.OPS, true, "Lunch"));
        following.page.trashed(other);
        following.page.restored(other, at(group));
        following.page.purged(other);

        assertEquals(group, following.now(group));
    }

    @Test
    public void aGroupWhosePageIsInTheTrashIsInNoListAndLosesNothing() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).taking(Cast.ANA).there();

        following.page.trashed(group.page());

        assertEquals(PageFate.TRASHED, following.now(group).course().page());
        assertEquals(0, following.listed(true));
        assertEquals(Life.FORMING, following.now(group).life());
        assertEquals(List.of(Cast.ANA), seated(session));
        assertFalse(isCalledOff(session));
    }

    @Test
    public void aGroupComesBackWithItsPageUnderTheTitleItHasThen() {
        Group group = world.aGroup().there();
        following.page.trashed(group.page());

        following.page.restored(group.page(), new Place(Cast.OPS, false, "Photography again"));

        Group back = following.now(group);
        assertEquals(PageFate.HERE, back.course().page());
        assertEquals("Photography again", back.title());
        assertEquals(Cast.OPS, back.profile().space());
        assertEquals(1, following.listed(false));
    }

    @Test
    public void aGroupWhosePageIsGoneIsArchivedAndWhatItPlannedIsCalledOff() {
        Group group = world.aGroup().there();
        Session tomorrow = world.aSession().of(group).startingIn(Duration.ofDays(1)).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        Session later = world.aSession().of(group).far().there();
        Session elsewhere = world.aSession().taking(Cast.CEM).there();

        following.page.trashed(group.page());
        following.page.purged(group.page());

        Group over = following.now(group);
        assertEquals(Life.ARCHIVED, over.life());
        assertEquals("", over.outcome());
        assertEquals(PageFate.GONE, over.course().page());
        // The group of the other session only.
        assertEquals(1, following.listed(true));
        assertTrue(isCalledOff(tomorrow) && isCalledOff(later));
        assertEquals(List.of(), seated(tomorrow));
        assertEquals(List.of(Cast.CEM), seated(elsewhere));
        assertFalse(isCalledOff(elsewhere));
    }

    @Test
    public void whatHasBegunIsHistoryAndStaysCounted() {
        Group group = world.aGroup().there();
        Session now = world.aSession().of(group).startingIn(Duration.ofMinutes(-30)).taking(Cast.ANA, Cast.BO).there();
        Session lastWeek = world.aSession().of(group).startingIn(Duration.ofDays(-7)).taking(Cast.ANA).there();

        following.page.purged(group.page());

        assertEquals(List.of(Cast.ANA, Cast.BO), seated(now));
        assertEquals(List.of(Cast.ANA), seated(lastWeek));
        assertFalse(isCalledOff(now) || isCalledOff(lastWeek));
    }

    @Test
    public void whatItsHostsSaidCameOfItStays() {
        Group group = world.aGroup().there();
        following.keeper.changing(group.id(), (gathering, now) -> {
            gathering.turn(gathering.group().course().over("We made a book."));
            return () -> group;
        });

        following.page.purged(group.page());

        assertEquals("We made a book.", following.now(group).outcome());
    }

    @Test
    public void theHistorySaysThatTheWikiDidIt() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).taking(Cast.ANA).there();

        following.page.purged(group.page());

        HistoryEntry last = world.signups.history(session.id(), Optional.empty(), 10).get(0);
        assertEquals(Optional.of(Standing.CALLED_OFF), last.to());
        assertEquals(Door.WIKI, last.cause().door());
        assertTrue(last.cause().by().isEmpty());
    }
}
