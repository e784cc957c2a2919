package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.OPS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class TimetableTest {

    private final World world = new World();
    private final Timetable timetable = new Timetable(world.sessions, world.use.catalogue(), world.clock);
    private final Instant now = world.clock.instant();

    private List<SessionId> leafed(GroupFilter filter, Instant from, Instant until, int size) {
        List<SessionId> all = new ArrayList<>();
        Optional<SlotCursor> after = Optional.empty();
        do {
            Timetable.Page page = timetable.page(Viewer.of(BO), new Timetable.Query(filter, from, until, after, size));
            assertTrue(page.meetings().size() <= size);
            page.meetings().forEach(meeting -> all.add(meeting.id()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private List<SessionId> ahead(int days, int size) {
        return leafed(GroupFilter.ANY, now, now.plus(Duration.ofDays(days)), size);
    }

    private SessionId in(Duration time) {
        return world.aSession().startingIn(time).there().id();
    }

    @Test
    public void whatIsToComeByTimeOverAndOutOfRangeLeftOut() {
        SessionId second = in(Duration.ofDays(4));
        SessionId running = in(Duration.ofMinutes(-89));
        in(Duration.ofMinutes(-90));
        SessionId first = in(Duration.ofDays(1));
        in(Duration.ofDays(7));
        for (int size : new int[] {1, 2, 200}) {
            assertEquals(List.of(running, first, second), ahead(7, size));
        }
    }

    @Test
    public void sessionsOfOneMomentComeOnceEach() {
        List<SessionId> twins = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            twins.add(in(Duration.ofDays(1)));
        }
        assertEquals(twins, ahead(7, 2));
    }

    @Test
    public void whatWasCalledOffStaysToBeSeen() {
        Session off = world.aSession().there();
        world.sessions.put(off.calledOff("ill"));
        assertEquals(List.of(off.id()), ahead(7, 9));
    }

    @Test
    public void ofOneGroupOrOneSpaceAndNeverOfAHiddenGroup() {
        Group group = world.aGroup().in(OPS).there();
        SessionId its = world.aSession().of(group).there().id();
        SessionId other = in(Duration.ofDays(4));
        world.aSession().of(world.aGroup().in(OPS).hidden().there()).there();
        Instant until = now.plus(Duration.ofDays(7));
        assertEquals(List.of(its), leafed(GroupFilter.ANY.in(Set.of(OPS)), now, until, 9));
        assertEquals(List.of(its), leafed(GroupFilter.ANY.only(Set.of(group.id())), now, until, 9));
        assertEquals(List.of(its, other), leafed(GroupFilter.ANY, now, until, 9));
    }

    @Test
    public void aLaterTimeIsLookedAtFromItsBeginning() {
        in(Duration.ofDays(1));
        SessionId then = in(Duration.ofDays(30));
        Instant from = now.plus(Duration.ofDays(28));
        assertEquals(List.of(then), leafed(GroupFilter.ANY, from, from.plus(Duration.ofDays(7)), 9));
    }

    @Test
    public void nothingIsSoonerThanItIsWhateverTheClocksShow() {
        SessionId baker = world.aSession().startingAt("2026-03-09T21:00", "Etc/GMT+12").there().id();
        SessionId line = world.aSession().startingAt("2026-03-11T00:30", "Pacific/Kiritimati").there().id();
        SessionId paris = world.aSession().startingAt("2026-03-10T12:00", "Europe/Paris").there().id();
        assertEquals(List.of(baker, line, paris), ahead(14, 1));
    }

    @Test
    public void hundredsAreLeafedThroughInOrder() {
        List<SessionId> all = new ArrayList<>();
        Group group = world.aGroup().there();
        for (int i = 0; i < 900; i++) {
            all.add(world.aSession().of(group).startingIn(Duration.ofMinutes(5L * i + 5)).there().id());
        }
        assertEquals(all, ahead(30, 70));
    }
}
