package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.notice.AskFeedback;
import org.peerlearning.notice.Failure;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.notice.NoticeStoreContract.Stores;
import org.peerlearning.notice.RemindPeople;
import org.peerlearning.notice.Reminders;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.TestClock;
import org.peerlearning.testing.Cast;

/** Rows that a later version wrote, or that name a zone which is no more: they are passed over, and keep nothing else from being done. */
public class UnreadableRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestClock clock = new TestClock(NOW);
    private final Nodes.Node node = Nodes.h2().first();
    private final Stores stores = AoNotices.on(node, clock);
    private long last;

    private void notice(Map<String, Object> odd, NoticeState state) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "ID", ++last, "FACT_KEY", "k" + last, "KIND", "OFFER", "PERSON", Cast.ANA.value(), "WRITTEN", NOW.toEpochMilli(),
                "STATE", state.name(), "DUE", NOW.toEpochMilli(), "TRIES", 0, "REACHED", 0L, "SHOWN", true));
        columns.putAll(odd);
        node.ao().create(NoticeRow.class, columns);
    }

    /** One that can be read is between those that cannot. */
    private void oddOnesAndGoodOnes(NoticeState state) {
        for (Map<String, Object> odd : List.<Map<String, Object>>of(
                Map.of("KIND", "TELEPATHY"), Map.of("CROWD", "MARTIANS"), Map.of("STANDING", "LEVITATING"),
                Map.of("SESSION_TIME", "2026-03-07T18:00 Mars/Olympus 90"), Map.of("SESSION_TIME", "soon"))) {
            notice(odd, state);
            notice(Map.of(), state);
        }
    }

    @Test
    public void theQueueGoesOnAndTheyHaveFailedWithTheReason() {
        oddOnesAndGoodOnes(NoticeState.WAITING);
        List<Notice> claimed = stores.queue().claim(NOW, NOW.plusSeconds(900), 200);
        assertEquals(5, claimed.size());
        assertEquals(5, stores.audit().count(NoticeState.FAILED));
        assertEquals(5, stores.audit().count(NoticeState.SENDING));
        assertTrue(node.ao().get(NoticeRow.class, 1L).getWhy().contains("TELEPATHY"));
        assertEquals(List.of(), stores.queue().claim(NOW.plusSeconds(600), NOW.plusSeconds(900), 200));
        assertTrue("and can be tried again by a version that knows", stores.audit().again(new NoticeId(1), NOW));
    }

    @Test
    public void listsPassThemOverAndAreAsLongAsAskedFor() {
        oddOnesAndGoodOnes(NoticeState.FAILED);
        assertEquals(List.of(10L, 8L, 6L), numbers(stores.audit().list(NoticeState.FAILED, Optional.empty(), 3)));
        assertEquals(List.of(4L, 2L), numbers(stores.audit().list(NoticeState.FAILED, Optional.of(new NoticeId(6)), 3)));
        assertEquals(List.of(10L, 8L, 6L, 4L), numbers(stores.shelf().of(Cast.ANA, Optional.empty(), 4)));
        assertEquals(List.of(2L), numbers(stores.shelf().of(Cast.ANA, Optional.of(new NoticeId(4)), 4)));
    }

    @Test
    public void digestsPassThemOver() {
        oddOnesAndGoodOnes(NoticeState.HELD);
        int held = stores.audit().count(NoticeState.HELD);
        assertEquals(List.of(2L, 4L, 6L, 8L, 10L), numbers(stores.queue().claimHeld(Cast.ANA, NOW, 30)));
        assertEquals("they wait for a version that knows", held - 5, stores.audit().count(NoticeState.HELD));
    }

    private static List<Long> numbers(List<Notice> notices) {
        return notices.stream().map(notice -> notice.id().value()).toList();
    }

    private SessionId session(Duration ahead) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(NOW.plus(ahead), PARIS), PARIS, 90);
        return node.sessions().add(
                new GroupId(3), new NewSession(new SessionPlan(time, "Room 4", Optional.empty(), 5), SignupTerms.OPEN)).id();
    }

    private SessionRow row(SessionId id) {
        return node.ao().get(SessionRow.class, (int) id.value());
    }

    private List<Failure> remind() {
        return new RemindPeople(
                stores.notices(), node.sessions(), new Reminders(node.sessions()), node.transactions(), clock).run();
    }

    @Test
    public void aSessionInAZoneThatIsNoMoreEndsNobodyElsesReminders() {
        List<SessionId> all = IntStream.range(0, 205).mapToObj(i -> session(Duration.ofHours(5).plusMinutes(i))).toList();
        for (int odd : new int[] {0, 7, 199}) {
            SessionRow row = row(all.get(odd));
            row.setZoneId("Mars/Olympus");
            row.save();
        }
        assertEquals(List.of(), remind());
        assertEquals(202, stores.audit().count(NoticeState.WAITING));
    }

    @Test
    public void aSessionThatCannotBeReadEndsNobodyElsesReminders() {
        session(Duration.ofHours(5));
        SessionId odd = session(Duration.ofHours(6));
        session(Duration.ofHours(7));
        SessionRow row = row(odd);
        row.setKeptFor("MARTIANS");
        row.save();
        assertEquals(List.of("session " + odd.value()), remind().stream().map(Failure::what).toList());
        assertEquals(2, stores.audit().count(NoticeState.WAITING));
    }

    @Test
    public void aSessionInAZoneThatIsNoMoreEndsNobodyElsesQuestions() {
        session(Duration.ofDays(-2));
        SessionId odd = session(Duration.ofDays(-2).plusHours(1));
        SessionRow row = row(odd);
        row.setZoneId("Mars/Olympus");
        row.save();
        assertEquals(List.of(), new AskFeedback(stores.notices(), node.sessions(), node.transactions(), clock).run());
        assertEquals(1, stores.audit().count(NoticeState.WAITING));
    }
}
