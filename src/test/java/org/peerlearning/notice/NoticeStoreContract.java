package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.notice.Crowds.Place;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** What holds for notices and preferences wherever they are kept. */
public abstract class NoticeStoreContract {

    protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final About SESSION = About.session(new GroupId(3), new SessionId(7));
    private static final Instant LEASE = NOW.plus(Duration.ofMinutes(15));

    /** No row can have it. */
    private static final SessionId LONG_GONE = new SessionId(1L << 40);

    /** Where things are kept. */
    public record Stores(
            NoticeRepository notices,
            NoticeQueue queue,
            NoticeShelf shelf,
            NoticeAudit audit,
            PastNotices past,
            PreferenceRepository preferences) {}

    protected final TestClock clock = new TestClock(NOW);
    private NoticeRepository notices;
    private NoticeQueue queue;
    private NoticeShelf shelf;
    private NoticeAudit audit;
    private PastNotices past;
    private PreferenceRepository preferences;

    protected abstract Stores empty();

    @Before
    public final void startEmpty() {
        Stores stores = empty();
        notices = stores.notices();
        queue = stores.queue();
        shelf = stores.shelf();
        audit = stores.audit();
        past = stores.past();
        preferences = stores.preferences();
    }

    private static NewNotice fact(PersonKey to, Kind kind, String key) {
        return new NewNotice(Recipient.one(to), kind, SESSION, Details.NONE, key, NOW);
    }

    private List<Notice> claim(Instant now) {
        return queue.claim(now, now.plus(Duration.ofMinutes(15)), 10);
    }

    private Notice sent(Notice claimed) {
        queue.settle(List.of(new Settled(claimed, claimed.progress().over(NoticeState.SENT, clock.instant(), ""), true)));
        return claimed;
    }

    @Test
    public void everythingOfAFactIsKept() {
        Details details = new Details(
                Optional.of(Cast.HOST), "S\u00e9ance \ud83c\udf3b", "One\nline & <another>",
                Optional.of(new SessionTime(LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Paris"), 90)),
                Optional.of(new PageId(5_000_000_001L)), Optional.of(Standing.MOVED));
        NewNotice one = new NewNotice(
                Recipient.one(Cast.ANA), Kind.REMOVED, SESSION, details, "k1", NOW);
        NewNotice many = new NewNotice(
                Recipient.many(Crowd.PEOPLE, Optional.of(Cast.BO)), Kind.GROUP_NEWS, About.group(new GroupId(3)),
                Details.NONE, "k2", NOW.plusSeconds(1));
        NewNotice nothing =
                new NewNotice(Recipient.one(Cast.ANA), Kind.DIGEST, About.NOTHING, Details.NONE, "k3", NOW.plusSeconds(2));
        notices.tellOnce(List.of(one, many, nothing));

        List<Notice> claimed = claim(NOW.plusSeconds(9));

        assertEquals(List.of(one.to(), many.to(), nothing.to()), claimed.stream().map(notice -> notice.fact().to()).toList());
        assertEquals(List.of(one.about(), many.about(), nothing.about()), claimed.stream().map(notice -> notice.fact().about()).toList());
        assertEquals(List.of(details, Details.NONE, Details.NONE), claimed.stream().map(notice -> notice.fact().details()).toList());
        assertEquals(List.of("k1", "k2", "k3"), claimed.stream().map(notice -> notice.fact().key()).toList());
        assertEquals(NOW, claimed.get(0).since());
        assertEquals(List.of(Kind.REMOVED, Kind.GROUP_NEWS, Kind.DIGEST), claimed.stream().map(Notice::kind).toList());
    }

    @Test
    public void wordsCanBeAsLongAsHostsMayWrite() {
        String words = "\ud83c\udf3b".repeat(Details.WORDS_MAX);
        String subject = "\ud83c\udf3b".repeat(150);
        notices.tell(List.of(new NewNotice(
                Recipient.many(Crowd.PEOPLE), Kind.GROUP_NEWS, About.group(new GroupId(3)), Details.NONE.saying(subject, words), "k",
                NOW)));

        Details kept = claim(NOW).get(0).fact().details();
        assertEquals(words, kept.words());
        assertEquals(subject, kept.subject());
    }

    @Test
    public void newFactsAreKeptEvenWhenTheirKeysAreTheSame() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "same"), fact(Cast.ANA, Kind.OFFER, "same")));
        assertEquals(2, claim(NOW).size());
    }

    @Test
    public void ofTwoWithOneKeyTheFirstIsKept() {
        notices.tellOnce(List.of(fact(Cast.ANA, Kind.REMINDER, "k"), fact(Cast.BO, Kind.REMINDER, "k")));
        notices.tellOnce(List.of(fact(Cast.CEM, Kind.REMINDER, "k"), fact(Cast.CEM, Kind.REMINDER, "l")));

        assertEquals(Set.of("k", "l"), notices.known(Set.of("k", "l", "m")));
        assertEquals(
                List.of(Optional.of(Cast.ANA), Optional.of(Cast.CEM)),
                claim(NOW).stream().map(notice -> notice.fact().to().reader()).toList());
    }

    @Test
    public void whatPeopleWereToldOfASessionIsFoundWhateverBecameOfIt() {
        About other = About.session(new GroupId(3), new SessionId(8));
        notices.tell(List.of(
                fact(Cast.ANA, Kind.SEAT_CONFIRMED, "a"),
                fact(Cast.ANA, Kind.REMINDER, "b"),
                fact(Cast.BO, Kind.SEAT_CONFIRMED, "c"),
                fact(Cast.CEM, Kind.SEAT_CONFIRMED, "d"),
                new NewNotice(Recipient.one(Cast.ANA), Kind.REMOVED, other, Details.NONE, "e", NOW),
                new NewNotice(Recipient.one(Cast.BO), Kind.REMOVED, other, Details.NONE, "f", NOW),
                new NewNotice(Recipient.many(Crowd.SEATED), Kind.REMOVED, SESSION, Details.NONE, "g", NOW)));
        claim(NOW).stream().filter(notice -> notice.kind() == Kind.SEAT_CONFIRMED).forEach(this::sent);
        notices.tell(List.of(fact(Cast.ANA, Kind.REMOVED, "h")));

        List<Notice> found = past.about(
                List.of(new Place(new SessionId(7), Cast.ANA), new Place(new SessionId(8), Cast.BO), new Place(LONG_GONE, Cast.BO)),
                Set.of(Kind.SEAT_CONFIRMED, Kind.REMOVED));
        assertEquals(
                List.of("SEAT_CONFIRMED SENT ana 7", "REMOVED SENDING bo 8", "REMOVED WAITING ana 7"),
                found.stream().map(notice -> notice.kind() + " " + notice.progress().state() + " "
                        + notice.fact().to().reader().orElseThrow().value() + " "
                        + notice.fact().about().session().orElseThrow().value()).toList());
        assertEquals(List.of(), past.about(List.of(), Set.of(Kind.REMOVED)));
        assertEquals(List.of(), past.about(List.of(new Place(LONG_GONE, Cast.ANA)), Set.of(Kind.REMOVED)));
    }

    @Test
    public void nothingIsClaimedBeforeItsTime() {
        notices.tell(List.of(new NewNotice(
                Recipient.one(Cast.ANA), Kind.REMINDER, About.NOTHING, Details.NONE, "k", NOW.plusSeconds(60))));

        assertEquals(List.of(), claim(NOW.plusSeconds(59)));
        assertEquals(1, claim(NOW.plusSeconds(60)).size());
    }

    @Test
    public void theLongestDueComesFirstAndNoMoreThanAskedFor() {
        for (int i = 0; i < 5; i++) {
            notices.tell(List.of(new NewNotice(
                    Recipient.one(Cast.ANA), Kind.REMINDER, About.NOTHING, Details.NONE, "k" + i, NOW.minusSeconds(i))));
        }

        assertEquals(
                List.of(NOW.minusSeconds(4), NOW.minusSeconds(3)),
                queue.claim(NOW, LEASE, 2).stream().map(notice -> due(notice.fact().key())).toList());
        assertEquals(3, claim(NOW).size());
        assertEquals(List.of(), queue.claim(NOW, LEASE, 0));
    }

    private static Instant due(String key) {
        return NOW.minusSeconds(Long.parseLong(key.substring(1, 2)));
    }

    @Test
    public void whatIsClaimedIsNobodyElsesUntilTheLeaseEnds() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "k")));
        Notice first = claim(NOW).get(0);

        assertEquals(List.of(), claim(NOW.plus(Duration.ofMinutes(14))));
        Notice second = claim(LEASE).get(0);

        assertEquals(first.id(), second.id());
        assertEquals(List.of(1, 2), List.of(first.progress().tries(), second.progress().tries()));
        sent(first);
        assertEquals("who was too slow settles nothing", 0, audit.count(NoticeState.SENT));
        sent(second);
        assertEquals(1, audit.count(NoticeState.SENT));
    }

    @Test
    public void whatIsSettledIsKeptTogetherWithWhatFollows() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "k")));
        Notice claimed = claim(NOW).get(0);
        Progress later = new Progress(NoticeState.WAITING, NOW.plusSeconds(300), 1, "no mail server", 42);
        queue.settle(List.of(new Settled(
                claimed, later, false, List.of(fact(Cast.BO, Kind.REMINDER, "also"), fact(Cast.BO, Kind.REMINDER, "also")))));

        List<Notice> also = claim(NOW);
        assertEquals(List.of(Optional.of(Cast.BO)), also.stream().map(notice -> notice.fact().to().reader()).toList());
        Notice again = claim(NOW.plusSeconds(300)).get(0);
        assertEquals(
                List.of(2, "no mail server", 42L), List.of(again.progress().tries(), again.progress().why(), again.progress().reached()));
    }

    @Test
    public void aLongReasonIsCutShort() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "k")));
        Notice claimed = claim(NOW).get(0);
        queue.settle(List.of(new Settled(claimed, claimed.progress().over(NoticeState.FAILED, NOW, "x".repeat(9_000)), false)));

        assertEquals(Progress.WHY_MAX, audit.list(NoticeState.FAILED, Optional.empty(), 1).get(0).progress().why().length());
    }

    @Test
    public void peopleSeeWhatWasPutIntoTheirListAndMarkItAsRead() {
        notices.tell(IntStream.range(0, 5).mapToObj(i -> fact(Cast.ANA, Kind.OFFER, "k" + i)).toList());
        notices.tell(List.of(fact(Cast.BO, Kind.OFFER, "b")));
        assertEquals(List.of(), shelf.of(Cast.ANA, Optional.empty(), 10));
        claim(NOW).forEach(this::sent);

        List<Notice> mine = shelf.of(Cast.ANA, Optional.empty(), 2);
        assertEquals(2, mine.size());
        assertTrue("the latest first", mine.get(0).id().value() > mine.get(1).id().value());
        List<Notice> rest = shelf.of(Cast.ANA, Optional.of(mine.get(1).id()), 10);
        assertEquals(3, rest.size());
        assertEquals(5, shelf.unread(Cast.ANA));

        shelf.read(Cast.ANA, List.of(mine.get(0).id()));
        shelf.read(Cast.BO, List.of(mine.get(1).id()));
        assertEquals(4, shelf.unread(Cast.ANA));
        assertFalse(shelf.of(Cast.ANA, Optional.empty(), 1).get(0).unread());
        assertEquals(3, shelf.readUpTo(Cast.ANA, rest.get(0).id()));
        assertEquals(1, shelf.unread(Cast.ANA));
        assertEquals(1, shelf.unread(Cast.BO));
        assertEquals("read ones stay", 5, shelf.of(Cast.ANA, Optional.empty(), 10).size());
    }

    @Test
    public void whatIsShownTwiceIsUnreadOnce() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "k")));
        Notice claimed = claim(NOW).get(0);
        queue.settle(List.of(new Settled(claimed, claimed.progress().postponed(NOW), true)));
        shelf.read(Cast.ANA, List.of(claimed.id()));
        sent(claim(NOW).get(0));

        assertEquals(0, shelf.unread(Cast.ANA));
    }

    @Test
    public void whatIsHeldWaitsForADigest() {
        notices.tell(List.of(fact(Cast.ANA, Kind.GROUP_NEWS, "k"), fact(Cast.ANA, Kind.GROUP_NEWS, "l")));
        claim(NOW).forEach(notice -> settled(notice, NoticeState.HELD));

        assertEquals(List.of(), claim(NOW.plus(Duration.ofDays(9))));
        assertEquals(List.of(), queue.claimHeld(Cast.BO, LEASE, 10));
        assertEquals(List.of(), queue.claimHeld(Cast.ANA, LEASE, 0));
        List<Notice> first = queue.claimHeld(Cast.ANA, LEASE, 1);
        List<Notice> rest = queue.claimHeld(Cast.ANA, LEASE, 10);
        assertEquals(List.of(1, 1), List.of(first.size(), rest.size()));
        assertTrue("the earliest first", first.get(0).id().value() < rest.get(0).id().value());
        assertEquals(new Progress(NoticeState.SENDING, LEASE, 1, "", 0), first.get(0).progress());
        assertEquals(List.of(), queue.claimHeld(Cast.ANA, LEASE, 10));

        settled(first.get(0), NoticeState.SENT);
        settled(rest.get(0), NoticeState.HELD);
        assertEquals(List.of(rest.get(0).id()), queue.claimHeld(Cast.ANA, LEASE, 10).stream().map(Notice::id).toList());
        assertEquals(1, audit.count(NoticeState.SENT));
    }

    private void settled(Notice claimed, NoticeState state) {
        queue.settle(List.of(new Settled(claimed, claimed.progress().over(state, NOW, ""), true)));
    }

    @Test
    public void whatADigestHasTakenIsNotWokenWithTheRest() {
        notices.tell(List.of(fact(Cast.ANA, Kind.GROUP_NEWS, "k"), fact(Cast.ANA, Kind.GROUP_NEWS, "l")));
        claim(NOW).forEach(notice -> settled(notice, NoticeState.HELD));
        Notice taken = queue.claimHeld(Cast.ANA, LEASE, 1).get(0);

        shelf.wake(Cast.ANA, NOW);
        assertEquals("what is woken is no digest's any more", List.of(), queue.claimHeld(Cast.ANA, LEASE, 10));
        List<Notice> woken = claim(NOW);
        assertEquals(1, woken.size());
        assertNotEquals(taken.id(), woken.get(0).id());
        settled(taken, NoticeState.SENT);
        assertEquals(1, audit.count(NoticeState.SENT));
    }

    @Test
    public void whatTheDigestOfANodeThatWentDownHadTakenIsLookedAtAnew() {
        notices.tell(List.of(fact(Cast.ANA, Kind.GROUP_NEWS, "k")));
        claim(NOW).forEach(notice -> settled(notice, NoticeState.HELD));
        Notice taken = queue.claimHeld(Cast.ANA, LEASE, 10).get(0);
        assertEquals(List.of(), claim(LEASE.minusMillis(1)));
        Notice other = claim(LEASE).get(0);
        assertEquals(taken.id(), other.id());
        settled(taken, NoticeState.SENT);
        assertEquals("it is another one's", 0, audit.count(NoticeState.SENT));
        settled(other, NoticeState.HELD);
        assertEquals(1, audit.count(NoticeState.HELD));
    }

    @Test
    public void whatIsHeldForADigestThatNeverComesIsDueAtOnce() {
        notices.tell(List.of(
                fact(Cast.ANA, Kind.GROUP_NEWS, "k"), fact(Cast.ANA, Kind.GROUP_NEWS, "l"), fact(Cast.BO, Kind.GROUP_NEWS, "b"),
                fact(Cast.ANA, Kind.OFFER, "sent")));
        claim(NOW).forEach(notice -> {
            NoticeState state = notice.kind() == Kind.OFFER ? NoticeState.SENT : NoticeState.HELD;
            queue.settle(List.of(new Settled(notice, notice.progress().over(state, NOW, ""), true)));
        });

        shelf.wake(Cast.ANA, NOW.plusSeconds(9));
        assertEquals(List.of(), claim(NOW.plusSeconds(8)));
        List<Notice> woken = claim(NOW.plusSeconds(9));
        assertEquals(
                List.of(Optional.of(Cast.ANA), Optional.of(Cast.ANA)),
                woken.stream().map(notice -> notice.fact().to().reader()).toList());
        assertEquals(1, woken.get(0).progress().tries());
        assertEquals(1, queue.claimHeld(Cast.BO, LEASE, 10).size());
    }

    @Test
    public void whatFailedIsTriedAgainAtAnAdministratorsWord() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "k")));
        Notice claimed = claim(NOW).get(0);
        assertFalse(audit.again(claimed.id(), NOW));
        queue.settle(List.of(new Settled(claimed, claimed.progress().over(NoticeState.FAILED, NOW, "no mail server"), false)));
        assertEquals(List.of(), claim(NOW.plus(Duration.ofDays(9))));

        assertTrue(audit.again(claimed.id(), NOW));
        assertFalse(audit.again(new NoticeId(999_999), NOW));
        Notice again = claim(NOW).get(0);
        assertEquals(List.of(1, ""), List.of(again.progress().tries(), again.progress().why()));
    }

    @Test
    public void whatIsOldAndOverIsCleared() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "sent"), fact(Cast.ANA, Kind.OFFER, "sent too")));
        claim(NOW).forEach(this::sent);
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "waits")));

        assertEquals(0, audit.clear(NOW, 10));
        assertEquals(1, audit.clear(NOW.plusSeconds(1), 1));
        assertEquals(1, audit.clear(NOW.plusSeconds(1), 10));
        assertEquals(1, audit.count(NoticeState.WAITING));
    }

    @Test
    public void whatAPersonWasToldCanBeForgotten() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "a"), fact(Cast.ANA, Kind.OFFER, "b"), fact(Cast.BO, Kind.OFFER, "c")));
        assertEquals(1, audit.forget(Cast.ANA, 1));
        assertEquals(1, audit.forget(Cast.ANA, 10));
        assertEquals(0, audit.forget(Cast.ANA, 10));
        assertEquals(1, audit.count(NoticeState.WAITING));
    }

    @Test
    public void theListOfAStateIsRead() {
        notices.tell(List.of(fact(Cast.ANA, Kind.OFFER, "a"), fact(Cast.ANA, Kind.OFFER, "b"), fact(Cast.BO, Kind.OFFER, "c")));
        List<Notice> two = audit.list(NoticeState.WAITING, Optional.empty(), 2);
        assertEquals(1, audit.list(NoticeState.WAITING, Optional.of(two.get(1).id()), 2).size());
        assertEquals(List.of(), audit.list(NoticeState.WAITING, Optional.empty(), 0));
    }

    @Test
    public void preferencesAreKept() {
        NoticePreferences chosen = NoticePreferences.USUAL
                .choosing(Kind.REMINDER, Set.of())
                .choosing(Kind.SEAT_CONFIRMED, Set.of(Channel.APP, Channel.MAIL))
                .withQuiet(Optional.of(new Quiet(LocalTime.of(19, 30), LocalTime.of(7, 0))))
                .withDigest(true);
        preferences.save(Cast.ANA, chosen, Optional.of(NOW));
        preferences.save(Cast.BO, NoticePreferences.USUAL, Optional.empty());

        assertEquals(Map.of(Cast.ANA, chosen, Cast.BO, NoticePreferences.USUAL), preferences.of(List.of(Cast.ANA, Cast.BO, Cast.CEM)));
        assertEquals(NoticePreferences.USUAL, preferences.of(Cast.CEM));

        NoticePreferences none = NoticePreferences.USUAL.withoutMail();
        preferences.save(Cast.ANA, none, Optional.empty());
        assertEquals(none, preferences.of(Cast.ANA));
        preferences.forget(Cast.ANA);
        assertEquals(NoticePreferences.USUAL, preferences.of(Cast.ANA));
    }

    @Test
    public void aDigestThatIsDueStaysSoUntilNoneIsWanted() {
        NoticePreferences weekly = NoticePreferences.USUAL.withDigest(true);
        preferences.save(Cast.ANA, weekly, Optional.of(NOW));
        preferences.save(Cast.ANA, weekly.withoutMail(Kind.REMINDER), Optional.of(NOW.plusSeconds(60)));
        assertEquals(List.of(Cast.ANA), preferences.digestsDue(NOW, 10));
        assertFalse(preferences.of(Cast.ANA).mails(Kind.REMINDER));

        preferences.save(Cast.ANA, NoticePreferences.USUAL, Optional.empty());
        preferences.save(Cast.ANA, weekly, Optional.of(NOW.plusSeconds(60)));
        assertEquals(List.of(), preferences.digestsDue(NOW, 10));
        assertEquals(List.of(Cast.ANA), preferences.digestsDue(NOW.plusSeconds(60), 10));
    }

    @Test
    public void digestsAreDueInTheirOrder() {
        NoticePreferences weekly = NoticePreferences.USUAL.withDigest(true);
        preferences.save(Cast.ANA, weekly, Optional.of(NOW));
        preferences.save(Cast.BO, weekly, Optional.of(NOW.minusSeconds(5)));
        preferences.save(Cast.CEM, weekly, Optional.of(NOW.plusSeconds(5)));
        preferences.save(Cast.DEE, NoticePreferences.USUAL, Optional.empty());

        assertEquals(List.of(Cast.BO, Cast.ANA), preferences.digestsDue(NOW, 10));
        assertEquals(List.of(Cast.BO), preferences.digestsDue(NOW, 1));
        preferences.nextDigest(Cast.BO, NOW.plus(Duration.ofDays(7)));
        preferences.nextDigest(Cast.DEE, NOW);
        assertEquals(Set.of(Cast.ANA), new HashSet<>(preferences.digestsDue(NOW, 10)));
    }
}
