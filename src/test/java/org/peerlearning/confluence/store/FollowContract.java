package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.FollowPage;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.group.FollowSpaces;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Life;
import org.peerlearning.group.PageFate;
import org.peerlearning.group.Place;
import org.peerlearning.session.PlansOfGroup;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FollowGroup;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/** Groups that go where their pages and spaces go, on a real database. */
public abstract class FollowContract {

    private static final PageId PAGE = new PageId(5_000_000_001L);

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private Nodes.Node node;
    private GroupKeeper keeper;
    private FollowPage page;
    private FollowSpace space;
    private Group group;

    abstract Nodes empty();

    @Before
    public final void aGroupOnAPage() {
        node = empty().first();
        keeper = new GroupKeeper(node.members(), clock);
        FollowGroup end = new FollowGroup(new SeatKeeper(node.signups(), new FakePeople(), clock), new FakePeople());
        page = new FollowPage(node.groups(), keeper, new PlansOfGroup(node.sessions(), end, clock), node.transactions());
        space = new FollowSpace(node.groups(), keeper, page);
        GroupProfile profile = new GroupProfile(
                Cast.ENG, "Dojo", "What we do.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId id = node.groups().add(profile, Cast.HOST, clock.instant());
        node.groups().settle(id, PAGE);
        group = now(id);
    }

    private Group now(GroupId id) {
        return node.groups().byId(id).orElseThrow();
    }

    private Group now() {
        return now(group.id());
    }

    private int listed(Set<Life> lives) {
        return node.groups().find(GroupFilter.ANY.living(lives), Optional.empty(), 10).size();
    }

    @Test
    public void itTakesTheTitleAndTheSpaceAndIsFoundByThem() {
        String title = "\uD83D\uDE80".repeat(100) + " C'est ça";

        page.stands(PAGE, new Place(Cast.OPS, false, title));

        assertEquals(title, now().title());
        assertEquals(Cast.OPS, now().profile().space());
        assertEquals(1, node.groups().find(GroupFilter.ANY.in(Set.of(Cast.OPS)).saying("c'est ça"), Optional.empty(), 10).size());
        assertEquals(0, node.groups().find(GroupFilter.ANY.in(Set.of(Cast.ENG)), Optional.empty(), 10).size());
    }

    @Test
    public void whatItsHostsAreJustChangingIsNotChangedAgain() {
        keeper.changing(group.id(), (gathering, at) -> {
            GroupProfile old = gathering.group().profile();
            gathering.say(
                    new GroupProfile(old.space(), "Kata", old.summary(), old.format(), old.tags(), old.participantsShownTo()),
                    gathering.group().details());
            // The wiki tells of the renamed page while the change goes on.
            page.stands(PAGE, new Place(Cast.ENG, false, "Kata"));
            return () -> 0;
        });

        assertEquals("Kata", now().title());
        assertEquals(group.version() + 1, now().version());
    }

    @Test
    public void anEditOfAnyOtherPageCostsOneStatement() {
        assertEquals(1, node.statementsOf(() -> page.stands(new PageId(1), new Place(Cast.ENG, false, "Lunch"))).size());
    }

    @Test
    public void thereAndBackAgain() {
        page.trashed(PAGE);
        assertEquals(PageFate.TRASHED, now().course().page());
        assertEquals(0, listed(Set.of(Life.values())));

        page.restored(PAGE, new Place(Cast.ENG, false, "Dojo"));
        assertEquals(group, now());
        assertEquals(1, listed(GroupFilter.LIVING));
    }

    @Test
    public void anArchivedSpaceCountsAsTheEndOfItsGroupsWhileItLasts() {
        assertEquals(List.of(), space.archived(Cast.ENG, true));
        assertTrue(now().isClosed());
        assertEquals(0, listed(GroupFilter.LIVING));
        assertEquals(1, listed(Set.of(Life.ARCHIVED)));

        space.archived(Cast.ENG, false);
        assertEquals(group, now());
        assertEquals(1, listed(GroupFilter.LIVING));
    }

    @Test
    public void whoHasNotHeardOfItsSpaceFollowsItInTheNextRound() {
        FakeGroupPages wiki = new FakeGroupPages();
        FollowSpaces round = new FollowSpaces(node.groups(), wiki, keeper);
        GroupId other = node.groups().add(
                new GroupProfile(Cast.OPS, "Kata", "Moves.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE), Cast.HOST, clock.instant());
        node.groups().settle(other, new PageId(PAGE.value() + 1));
        Group elsewhere = now(other);
        assertEquals("nothing to do, in one statement", 1, node.statementsOf(round::run).size());

        wiki.archive(Cast.ENG);
        assertEquals(List.of(), round.run());
        assertTrue(now().course().spaceArchived());
        assertEquals(0, node.groups().find(GroupFilter.ANY.in(Set.of(Cast.ENG)), Optional.empty(), 10).size());
        assertEquals(elsewhere, now(other));
        assertEquals(1, node.statementsOf(round::run).size());

        wiki.useAgain(Cast.ENG);
        assertEquals(List.of(), round.run());
        assertEquals(group, now());
    }

    @Test
    public void aSpaceThatIsGoneEndsWhatWasPlannedAndLeavesTheRowsToCount() {
        Session session = node.sessions().add(group.id(), Plans.plan(2));
        node.signups().changing(session.id(), List.of(), seating ->
                seating.enter(Cast.ANA, Standing.SEATED, Cause.of(Cast.ANA, Door.REST), clock.instant()));

        assertEquals(List.of(), space.removed(Cast.ENG));

        assertEquals(Life.ARCHIVED, now().life());
        assertEquals(PageFate.GONE, now().course().page());
        assertTrue(node.sessions().byId(session.id()).orElseThrow().calledOff());
        assertEquals(0, Tallies.of(node.sessions(), session.id()).taken());
        assertEquals(1, node.ao().count(SignupRow.class));
        assertEquals(List.of(group.hosts()), List.of(now().hosts()));
    }
}
