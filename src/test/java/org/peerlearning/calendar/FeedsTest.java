package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SeriesDrafts;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class FeedsTest {

    private final World world = new World();
    private final Calendars calendars = new Calendars(world);

    private static List<String> summaries(ReadBack read) {
        return read.events().stream()
                .map(event -> ReadBack.value(event, "STATUS") + " " + ReadBack.value(event, "SUMMARY"))
                .sorted()
                .toList();
    }

    private Session titled(String title) {
        return world.aSession().of(world.aGroup().titled(title).there()).there();
    }

    private void stand(Session session, Standing standing) {
        world.signups.changing(session.id(), seating ->
                seating.enter(Cast.ANA, standing, Cause.of(Cast.ANA, Door.REST), world.clock.instant()));
    }

    @Test
    public void myFeedTellsWhereIGoAndMarksWhatIsNotSure() {
        world.aSession().of(world.aGroup().titled("Going").there()).taking(Cast.ANA, Cast.BO).there();
        world.aSession().of(world.aGroup().titled("Full").there()).withSeats(1).taking(Cast.BO).waiting(Cast.ANA).there();
        world.aSession().of(world.aGroup().titled("Asked").there()).withApproval().asking(Cast.ANA).there();
        stand(titled("Lots"), Standing.IN_DRAW);
        stand(titled("Invited"), Standing.INVITED);
        titled("Not mine");
        ReadBack read = calendars.read(calendars.address(Cast.ANA, new Mine()));
        assertEquals(
                List.of("CONFIRMED Going", "TENTATIVE asked Asked", "TENTATIVE in-draw Lots", "TENTATIVE waiting Full"),
                summaries(read));
        assertEquals("mine", read.value("NAME"));
        assertEquals("", read.value("METHOD"));
        assertEquals("PT2H", read.value("REFRESH-INTERVAL"));
        assertEquals(1, read.events().stream().filter(event -> !event.getAlarms().isEmpty()).count());
    }

    @Test
    public void nobodysNameIsInAFeed() {
        Group group = world.aGroup().hostedBy(Cast.HOST).there();
        world.aSession().of(group).withSeats(2).taking(Cast.BO, Cast.CEM).waiting(Cast.ANA).there();
        for (FeedScope scope : List.of(new Mine(), new OfGroup(group.id()), new OfSpace(Cast.ENG))) {
            String text = calendars.reading().read(calendars.address(Cast.ANA, scope)).orElseThrow().text();
            for (String name : List.of("bo", "cem", "hope", "ana")) {
                assertFalse(scope + " names " + name, text.matches("(?s).*\\b" + name + "\\b.*"));
            }
            assertFalse(text.contains("ATTENDEE") || text.contains("ORGANIZER"));
        }
    }

    @Test
    public void aGroupsFeedTellsItsSeriesAsOneEventAndOthersBesideIt() {
        Group group = world.aGroup().titled("Photo").there();
        Answers.given(world.plan.schedulingSeries().schedule(
                Cast.viewer(Cast.HOST), group.id(), SeriesDrafts.aSeriesDraft().of(SessionDrafts.aSessionDraft()).times(5).draft()));
        Session alone = world.aSession().of(group).there();
        ReadBack read = calendars.read(calendars.address(Cast.BO, new OfGroup(group.id())));
        assertEquals(2, read.events().size());
        assertEquals(6, read.occurrences().size());
        assertEquals("groups Photo", read.value("NAME"));
        assertTrue(read.events().stream().anyMatch(event ->
                ReadBack.value(event, "UID").equals("session-" + alone.id().value() + "@wiki-1")));
    }

    @Test
    public void aSpacesFeedTellsOfItsGroupsAndNoOthers() {
        world.aSession().of(world.aGroup().titled("Here").there()).there();
        world.aSession().of(world.aGroup().titled("Also here").there()).there();
        world.aSession().of(world.aGroup().titled("There").in(Cast.OPS).there()).there();
        world.aSession().of(world.aGroup().titled("Hidden").hidden().there()).there();
        ReadBack read = calendars.read(calendars.address(Cast.BO, new OfSpace(Cast.ENG)));
        assertEquals(List.of("CONFIRMED Also here", "CONFIRMED Here"), summaries(read));
        assertEquals("groups ENG", read.value("NAME"));
    }

    @Test
    public void whatMayNotBeSeenAnyMoreDisappearsAndComesBack() {
        Group group = world.aGroup().titled("Photo").there();
        world.aSession().of(group).taking(Cast.ANA).there();
        List<String> addresses = List.of(
                calendars.address(Cast.ANA, new Mine()),
                calendars.address(Cast.ANA, new OfGroup(group.id())),
                calendars.address(Cast.ANA, new OfSpace(Cast.ENG)));
        world.access.hide(group.page());
        for (String address : addresses) {
            String text = calendars.reading().read(address).orElseThrow().text();
            assertFalse(text, text.contains("Photo") || text.contains("VEVENT"));
            assertEquals(0, ReadBack.of(text).events().size());
        }
        world.access.showToAll(group.page());
        addresses.forEach(address -> assertEquals(1, calendars.read(address).events().size()));
    }

    @Test
    public void whoHasLeftOrIsDeactivatedHasNoFeedUntilTheyAreBack() {
        String address = calendars.address(Cast.ANA, new Mine());
        calendars.deactivate(Cast.ANA);
        assertEquals(Optional.empty(), calendars.reading().read(address));
        calendars.reactivate(Cast.ANA);
        assertTrue(calendars.reading().read(address).isPresent());
    }

    @Test
    public void anAddressThatWasNeverGivenOutOrIsRevokedIsNone() {
        String address = calendars.address(Cast.ANA, new Mine());
        for (String wrong : List.of("", "x", address + "A", address.substring(1), "A".repeat(43), address.toLowerCase(), "../" + address)) {
            assertEquals(wrong, Optional.empty(), calendars.reading().read(wrong));
        }
        String other = calendars.address(Cast.ANA, new Mine());
        assertNotEquals(address, other);
        assertEquals("made anew", Optional.empty(), calendars.reading().read(address));
        assertTrue(calendars.reading().read(other).isPresent());
        assertEquals(new Mine(), Answers.given(calendars.revoking().revoke(Cast.viewer(Cast.ANA), new Mine())));
        assertEquals(Optional.empty(), calendars.reading().read(other));
        assertEquals(List.of("calendar.feed-not-found"),
                Answers.reasons(calendars.revoking().revoke(Cast.viewer(Cast.ANA), new Mine())));
    }

    @Test
    public void feedsAreOfThePastQuarterAndTheYearAhead() {
        Group group = world.aGroup().there();
        for (int days : new int[] {-92, -89, -1, 1, 364, 366, 900}) {
            world.aSession().of(group).startingIn(Duration.ofDays(days)).taking(Cast.ANA).there();
        }
        assertEquals(4, calendars.read(calendars.address(Cast.ANA, new Mine())).events().size());
        assertEquals(4, calendars.read(calendars.address(Cast.ANA, new OfGroup(group.id()))).events().size());
    }

    @Test
    public void aFeedHasAThousandSessionsAndThoseToComeCountMore() {
        Group group = world.aGroup().there();
        IntStream.range(0, 600).forEach(i -> {
            world.aSession().of(group).startingIn(Duration.ofHours(5 + i)).there();
            world.aSession().of(group).startingIn(Duration.ofHours(-3 * (5L + i))).there();
        });
        ReadBack read = calendars.read(calendars.address(Cast.ANA, new OfGroup(group.id())));
        long ahead = read.events().stream().filter(event -> read.moment(event, "DTSTART").isAfter(world.clock.instant())).count();
        assertEquals(600, ahead);
        assertTrue("" + read.events().size(), read.events().size() > 700 && read.events().size() <= 1000);
    }

    @Test
    public void theVersionChangesWithTheContentAndNotWithTheHour() {
        Session session = world.aSession().taking(Cast.ANA).there();
        String address = calendars.address(Cast.ANA, new Mine());
        CalendarText first = calendars.reading().read(address).orElseThrow();
        world.clock.pass(Duration.ofHours(1));
        CalendarText later = calendars.reading().read(address).orElseThrow();
        assertEquals(first.version(), later.version());
        assertNotEquals(first.text(), later.text());
        Answers.given(world.changingCapacity().change(Cast.viewer(Cast.HOST), session.id(), 11));
        assertNotEquals(first.version(), calendars.reading().read(address).orElseThrow().version());
    }

    @Test
    public void onlyWhoIsLoggedInMakesAFeedAndOnlyOfWhatTheyMaySee() {
        Group hidden = world.aGroup().in(Cast.OPS).hidden().there();
        MakeFeed making = calendars.making();
        assertEquals(List.of("calendar.log-in"), Answers.reasons(making.make(Viewer.ANONYMOUS, new Mine())));
        assertEquals(List.of("group.not-found"), Answers.reasons(making.make(Cast.viewer(Cast.ANA), new OfGroup(hidden.id()))));
        assertEquals(List.of("group.not-found"), Answers.reasons(making.make(Cast.viewer(Cast.ANA), new OfGroup(new GroupId(99)))));
        for (SpaceKey space : List.of(Cast.OPS, new SpaceKey("NOWHERE"))) {
            assertEquals(List.of("calendar.space-not-found"), Answers.reasons(making.make(Cast.viewer(Cast.ANA), new OfSpace(space))));
        }
        assertEquals(List.of(), calendars.revoking().mine(Cast.viewer(Cast.ANA)));
        assertEquals(List.of("calendar.log-in"), Answers.reasons(calendars.revoking().revoke(Viewer.ANONYMOUS, new Mine())));
        assertEquals(List.of(), calendars.revoking().mine(Viewer.ANONYMOUS));
    }

    @Test
    public void nobodyHasMoreThanAHundredFeeds() {
        for (int i = 0; i < MakeFeed.FEEDS_MAX; i++) {
            calendars.address(Cast.ANA, new OfGroup(world.aGroup().there().id()));
        }
        FeedScope first = calendars.revoking().mine(Cast.viewer(Cast.ANA)).get(0).scope();
        assertEquals(List.of("calendar.too-many-feeds"),
                Answers.reasons(calendars.making().make(Cast.viewer(Cast.ANA), new Mine())));
        calendars.address(Cast.ANA, first);
        calendars.address(Cast.BO, new Mine());
        assertEquals(MakeFeed.FEEDS_MAX, calendars.revoking().allOf(Cast.ANA));
        assertEquals(1, calendars.revoking().mine(Cast.viewer(Cast.BO)).size());
    }

    @Test
    public void theSecretIsNowhereButInTheAddress() {
        FeedToken token = FeedToken.of(new byte[32]);
        assertEquals(43, token.text().length());
        assertEquals("FeedToken", token.toString());
        assertEquals(64, token.digest().length());
        assertNotEquals(token.text(), token.digest());
    }

    @Test
    public void whatAFeedShowsHasAKeyThatIsReadBack() {
        for (FeedScope scope : List.of(new Mine(), new OfGroup(new GroupId(12)), new OfSpace(new SpaceKey("~ana:1")))) {
            assertEquals(Optional.of(scope), FeedScope.byKey(scope.key()));
        }
        for (String wrong : List.of("", "mine ", "group:", "group:0", "group:x", "group:1234567890123456789", "space:", "space: ", "all")) {
            assertEquals(wrong, Optional.empty(), FeedScope.byKey(wrong));
        }
    }
}
