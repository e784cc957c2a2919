package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.calendar.FakeSite;
import org.peerlearning.calendar.FeedMeetings;
import org.peerlearning.calendar.FeedScope;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.calendar.FeedToken;
import org.peerlearning.calendar.Feeds;
import org.peerlearning.calendar.MakeFeed;
import org.peerlearning.calendar.ReadBack;
import org.peerlearning.calendar.Subscribers.Subscriber;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSeries;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** What it costs to read a feed, in statements: the same for few sessions and for many, and nothing is written. */
public abstract class FeedStatementsContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestClock clock = new TestClock(NOW);
    private final FakeAccess access = new FakeAccess();
    private Nodes.Node node;
    private Feeds feeds;
    private MakeFeed making;
    private byte lastToken;
    private long lastPage;

    abstract Nodes nodes();

    @Before
    public final void startEmpty() {
        node = nodes().first();
        Groups groups = new Groups(node.groups(), access);
        Meetings meetings = new Meetings(node.sessions(), node.groups(), access, clock);
        AoFeedRepository repository = new AoFeedRepository(node.ao(), node.transactions());
        making = new MakeFeed(groups, new Catalogue(node.groups(), groups), repository, this::token, clock);
        feeds = new Feeds(
                repository,
                new FeedMeetings(node.sessions(), node.groups(), meetings, access, new AoAttending(node.ao())),
                node.series(),
                person -> Optional.of(new Subscriber(Locale.ENGLISH, PARIS)),
                new FakeSite(),
                clock);
    }

    private FeedToken token() {
        byte[] chance = new byte[32];
        chance[0] = ++lastToken;
        return FeedToken.of(chance);
    }

    private GroupId group() {
        GroupProfile profile = new GroupProfile(Cast.ENG, "Title", "Summary", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId id = node.groups().add(profile, Cast.HOST, NOW);
        PageId page = new PageId(++lastPage);
        node.groups().settle(id, page);
        access.showToAll(page);
        return id;
    }

    /** Three sessions of a series and one of its own, and Ana is in all of them. */
    private void plan(GroupId group, int weeks) {
        SessionTime first = new SessionTime(LocalDateTime.ofInstant(NOW.plus(Duration.ofDays(weeks)), PARIS), PARIS, 90);
        NewSession pattern = new NewSession(new SessionPlan(first, "", Optional.empty(), 20), SignupTerms.OPEN);
        Weekly rule = new Weekly(1, new Count(3));
        List<LocalDate> days = rule.dates(first.start().toLocalDate());
        NewSeries planned = new NewSeries(rule, pattern, days, Optional.empty());
        Series series = node.series().add(group, planned);
        days.forEach(day -> {
            LocalDateTime start = day.atTime(first.start().toLocalTime());
            SessionPlan plan = new SessionPlan(new SessionTime(start, PARIS, 90), "", Optional.empty(), 20);
            Occurrence which = new Occurrence(series.id(), start, false);
            join(node.sessions().add(group, new NewSession(plan, SignupTerms.OPEN, Optional.of(which), "")).id());
        });
        join(node.sessions().add(group, pattern).id());
    }

    private void join(SessionId session) {
        node.signups().changing(session, seating ->
                seating.enter(Cast.ANA, Standing.SEATED, Cause.of(Cast.ANA, Door.REST), NOW));
    }

    @Test
    public void aFeedOfManySessionsCostsNoMoreStatementsThanOneOfFew() {
        GroupId group = group();
        plan(group, 1);
        for (FeedScope scope : List.of(new Mine(), new OfGroup(group), new OfSpace(Cast.ENG))) {
            String address = Answers.given(making.make(Cast.viewer(Cast.ANA), scope)).text();
            int before = ReadBack.of(feeds.read(address).orElseThrow().text()).occurrences().size();
            List<String> few = node.statementsOf(() -> feeds.read(address));
            for (int i = 0; i < 8; i++) {
                plan(group, i + 2);
                plan(group(), i + 2);
            }
            List<String> many = node.statementsOf(() -> feeds.read(address));
            assertTrue(ReadBack.of(feeds.read(address).orElseThrow().text()).occurrences().size() > before + 20);
            assertEquals(many.toString(), few.size(), many.size());
            assertTrue(few.toString(), few.size() <= 12);
            assertTrue(many.toString(), many.stream().allMatch(statement -> statement.startsWith("SELECT")));
        }
    }

    @Test
    public void anAddressThatIsNoneCostsOneStatementAtMost() {
        assertEquals(1, node.statementsOf(() -> feeds.read("A".repeat(43))).size());
        assertEquals(0, node.statementsOf(() -> feeds.read("A")).size());
    }
}
