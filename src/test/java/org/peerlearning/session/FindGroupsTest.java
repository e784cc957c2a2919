package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.session.FindGroups.Page;
import org.peerlearning.session.FindGroups.Wish;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class FindGroupsTest {

    private static final Wish SOONEST =
            new Wish(GroupFilter.ANY, Optional.empty(), false, Order.SOONEST, Optional.empty(), 50);

    private final World world = new World();
    private final FindGroups find = new FindGroups(world.sessions, world.use.catalogue(), world.clock);
    private final Instant now = world.clock.instant();

    private Group meeting(String title, Duration... starts) {
        Group group = world.aGroup().titled(title).there();
        for (Duration start : starts) {
            world.aSession().of(group).startingIn(start).there();
        }
        return group;
    }

    private List<String> found(Wish wish) {
        return found(Viewer.of(BO), wish);
    }

    private List<String> found(Viewer viewer, Wish wish) {
        return find.find(viewer, wish).groups().stream().map(Group::title).toList();
    }

    /** Page after page, to the end. */
    private List<String> leafed(Wish wish, int size) {
        List<String> all = new ArrayList<>();
        Optional<FindGroups.Cursor> after = Optional.empty();
        do {
            Page page = find.find(Viewer.of(BO), new Wish(
                    wish.filter(), wish.meetingBy(), wish.free(), wish.order(), after, size));
            assertTrue(page.groups().size() <= size);
            page.groups().forEach(group -> all.add(group.title()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static Wish newest(Optional<Instant> by, boolean free) {
        return new Wish(GroupFilter.ANY, by, free, Order.NEWEST, Optional.empty(), 50);
    }

    @Test
    public void withoutMoreTheNewestComeFirst() {
        meeting("a", Duration.ofDays(1));
        meeting("b");
        meeting("c", Duration.ofDays(2), Duration.ofDays(9));
        Wish wish = newest(Optional.empty(), false);
        assertEquals(List.of("c", "b", "a"), found(wish));
        assertEquals(List.of("c", "b", "a"), leafed(wish, 1));
    }

    @Test
    public void groupsThatMeetByThen() {
        meeting("over", Duration.ofDays(-1));
        meeting("running", Duration.ofMinutes(-10));
        meeting("soon", Duration.ofDays(3), Duration.ofDays(4));
        meeting("late", Duration.ofDays(8));
        meeting("never");
        Wish wish = newest(Optional.of(now.plus(Duration.ofDays(7))), false);
        assertEquals(List.of("soon", "running"), found(wish));
        assertEquals(List.of("soon", "running"), leafed(wish, 1));
    }

    @Test
    public void groupsWithASeatToGet() {
        Group full = meeting("full");
        world.aSession().of(full).withSeats(1).taking(ANA).there();
        Group line = meeting("line");
        world.aSession().of(line).withSeats(2).taking(ANA).waiting(CEM).there();
        Group closed = meeting("closed");
        world.aSession().of(closed).closingIn(Duration.ofMinutes(-1)).there();
        Group off = meeting("off");
        world.sessions.put(world.aSession().of(off).there().calledOff("ill"));
        meeting("started", Duration.ofMinutes(-5));
        Group free = meeting("free");
        world.aSession().of(free).withSeats(1).taking(ANA).there();
        world.aSession().of(free).withSeats(2).taking(ANA).startingIn(Duration.ofDays(9)).there();
        assertEquals(List.of("free"), found(newest(Optional.empty(), true)));
        assertEquals(List.of(), found(newest(Optional.of(now.plus(Duration.ofDays(7))), true)));
        assertEquals(List.of("free"), found(new Wish(GroupFilter.ANY, Optional.empty(), true, Order.SOONEST, Optional.empty(), 9)));
    }

    @Test
    public void theSoonestComeFirstOnceEachAndWithoutThoseThatHaveNothingPlanned() {
        meeting("third", Duration.ofDays(5), Duration.ofDays(6));
        meeting("nothing");
        meeting("first", Duration.ofDays(1), Duration.ofDays(7));
        meeting("second", Duration.ofDays(2), Duration.ofDays(3));
        List<String> order = List.of("first", "second", "third");
        assertEquals(order, found(SOONEST));
        for (int size = 1; size < 4; size++) {
            assertEquals(order, leafed(SOONEST, size));
        }
    }

    @Test
    public void whatIsSoonerIsSoonerInAllZones() {
        Group tokyo = world.aGroup().titled("tokyo").there();
        world.aSession().of(tokyo).startingAt("2026-03-10T18:00", "Asia/Tokyo").there();
        Group paris = world.aGroup().titled("paris").there();
        world.aSession().of(paris).startingAt("2026-03-10T12:00", "Europe/Paris").there();
        Group apia = world.aGroup().titled("apia").there();
        world.aSession().of(apia).startingAt("2026-03-11T00:30", "Pacific/Kiritimati").there();
        Group baker = world.aGroup().titled("baker").there();
        world.aSession().of(baker).startingAt("2026-03-09T21:00", "Etc/GMT+12").there();
        // 09:00, 11:00, 10:30 and, the day before by its calendar, 09:00 again.
        assertEquals(List.of("tokyo", "baker", "apia", "paris"), found(SOONEST));
        assertEquals(List.of("tokyo", "baker", "apia", "paris"), leafed(SOONEST, 1));
    }

    @Test
    public void aLongWayIsLeafedThroughWithoutLossOrDoubles() {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            meeting("g" + i, Duration.ofMinutes(60L + 7 * i), Duration.ofDays(30));
            order.add("g" + i);
        }
        assertEquals(order, leafed(SOONEST, 50));
        List<String> newest = new ArrayList<>(order);
        Collections.reverse(newest);
        assertEquals(newest, leafed(newest(Optional.of(now.plus(Duration.ofDays(40))), true), 50));
    }

    @Test
    public void amongManyHiddenOnesAPageMayBeShortButNothingIsLost() {
        meeting("before", Duration.ofHours(1));
        for (int i = 0; i < 4000; i++) {
            Group hidden = world.aGroup().hidden().there();
            world.aSession().of(hidden).startingIn(Duration.ofHours(2).plusMinutes(10L * i)).there();
        }
        meeting("after", Duration.ofDays(60));
        assertEquals(List.of("before", "after"), leafed(SOONEST, 10));
        assertEquals(List.of("after", "before"), leafed(newest(Optional.of(now.plus(Duration.ofDays(90))), false), 10));
        Page first = find.find(Viewer.of(BO), SOONEST);
        assertEquals(1, first.groups().size());
        assertTrue(first.next().isPresent());
    }

    @Test
    public void theFilterAndTheViewersEyesDecideEverywhere() {
        Group game = world.aGroup().titled("game").meetingAs(Format.GAME).there();
        world.aSession().of(game).there();
        meeting("walk", Duration.ofDays(1));
        world.aSession().of(world.aGroup().titled("hidden").meetingAs(Format.GAME).hidden().there()).there();
        GroupFilter games = GroupFilter.ANY.of(Format.GAME);
        for (Order order : Order.values()) {
            for (boolean free : List.of(true, false)) {
                Wish wish = new Wish(games, Optional.empty(), free, order, Optional.empty(), 9);
                assertEquals(order + " " + free, List.of("game"), found(wish));
                assertEquals(List.of("game"), found(Viewer.ANONYMOUS, wish));
            }
        }
    }

    @Test
    public void aSizeOutOfBoundsIsHeldWithinThem() {
        meeting("a", Duration.ofDays(1));
        meeting("b", Duration.ofDays(2));
        for (int size : new int[] {0, -7}) {
            Wish wish = new Wish(GroupFilter.ANY, Optional.empty(), false, Order.SOONEST, Optional.empty(), size);
            assertEquals(List.of("a"), found(wish));
        }
    }
}
