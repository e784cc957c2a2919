package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** What is done with each kind of notice when it is looked at once more. */
public class SendPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SessionTime TIME = new SessionTime(LocalDateTime.parse("2026-03-07T18:00"), PARIS, 90);
    private static final Session SESSION = new Session(
            new SessionId(7), new GroupId(3), new SessionPlan(TIME, "", Optional.empty(), 10), SignupTerms.OPEN, false);
    private static final GroupOutline GROUP =
            new GroupOutline(new GroupId(3), "Street photography", Cast.ENG, new PageId(5), Audience.EVERYONE, false);
    private static final Verdict MAIL = new Verdict.Mail(true);

    /** What is so when each kind is true. */
    private static final Map<Kind, Standing> TRUE = new EnumMap<>(Map.of(
            Kind.SEAT_CONFIRMED, Standing.SEATED, Kind.MOVED_UP, Standing.SEATED, Kind.WAITING, Standing.WAITING,
            Kind.OFFER, Standing.OFFERED, Kind.REMINDER, Standing.SEATED, Kind.INVITED, Standing.INVITED,
            Kind.SESSION_MOVED, Standing.WAITING, Kind.SESSION_CHANGED, Standing.ASKED, Kind.ADDED, Standing.IN_DRAW,
            Kind.APPROVAL_GIVEN, Standing.WAITING));

    private static Notice notice(Kind kind) {
        SessionTime time = kind == Kind.SESSION_MOVED ? new SessionTime(TIME.start().minusDays(1), PARIS, 90) : TIME;
        NewNotice fact = new NewNotice(
                Recipient.one(Cast.ANA), kind, kind == Kind.DIGEST ? About.NOTHING : About.session(SESSION), Details.NONE.at(time), "k",
                NOW);
        return new Notice(new NoticeId(1), fact, NOW, Progress.beginning(NOW), false, false);
    }

    private static Signup signup(Standing standing) {
        return new Signup(
                new SignupId(11), SESSION.id(), Cast.ANA, standing, 1, 1, NOW, Optional.of(NOW.plusSeconds(60)), Optional.empty());
    }

    /** As things stand for a notice of that kind that is still true. */
    private static Facts facts(Kind kind) {
        Standing standing = kind == Kind.LOTS_DRAWN ? Standing.SEATED : TRUE.get(kind);
        return new Facts(
                true, true, Optional.of(GROUP),
                Optional.of(switch (kind) {
                    case CALLED_OFF -> SESSION.calledOff("Rain");
                    case LEAD_GIVEN -> SESSION.noting(SESSION.plan().ledBy(Optional.of(Cast.ANA)));
                    default -> SESSION;
                }),
                Optional.ofNullable(standing).map(SendPolicyTest::signup), 0, Optional.of(signup(Standing.ASKED)), true,
                kind == Kind.DIGEST ? NoticePreferences.USUAL.withDigest(true) : NoticePreferences.USUAL, PARIS);
    }

    private static Facts mine(Facts facts, Standing standing) {
        return new Facts(
                facts.active(), facts.mayView(), facts.group(), facts.session(), Optional.ofNullable(standing).map(SendPolicyTest::signup),
                facts.place(), facts.theirs(), facts.still(), facts.preferences(), facts.zone());
    }

    private static Facts session(Facts facts, Session session) {
        return new Facts(
                facts.active(), facts.mayView(), facts.group(), Optional.ofNullable(session), facts.mine(), facts.place(), facts.theirs(),
                facts.still(), facts.preferences(), facts.zone());
    }

    private static Facts reader(Facts facts, boolean active, boolean mayView) {
        return new Facts(
                active, mayView, facts.group(), facts.session(), facts.mine(), facts.place(), facts.theirs(), facts.still(),
                facts.preferences(), facts.zone());
    }

    private static Facts wanting(Facts facts, NoticePreferences preferences) {
        return new Facts(
                facts.active(), facts.mayView(), facts.group(), facts.session(), facts.mine(), facts.place(), facts.theirs(),
                facts.still(), preferences, facts.zone());
    }

    private static Verdict verdict(Kind kind, Facts facts) {
        return SendPolicy.verdict(notice(kind), facts, NOW);
    }

    private static void assertSkipped(String why, Kind kind, Facts facts) {
        assertEquals(kind.name(), new Verdict.Skip(why), verdict(kind, facts));
    }

    @Test
    public void whatIsTrueIsSent() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind.name(), new Verdict.Mail(kind.usual().contains(Channel.APP)), verdict(kind, facts(kind)));
        }
    }

    @Test
    public void whoLeadsASessionIsToldSoWhileItIsTrue() {
        assertSkipped("over", Kind.LEAD_GIVEN, facts(Kind.LEAD_TAKEN));
        assertSkipped("over", Kind.LEAD_TAKEN, facts(Kind.LEAD_GIVEN));
        assertSkipped("over", Kind.LEAD_TAKEN, session(facts(Kind.LEAD_TAKEN), SESSION.calledOff("Rain")));
    }

    private static final Instant START = TIME.startsAt().toInstant();

    /** What is about no session, as far as that goes. */
    private static Notice ofGroup(Kind kind) {
        NewNotice fact = new NewNotice(Recipient.one(Cast.ANA), kind, About.group(GROUP.id()), Details.NONE, "k", NOW);
        return new Notice(new NoticeId(1), fact, NOW, Progress.beginning(NOW), false, false);
    }

    @Test
    public void whoCannotLogInIsToldLaterAsLongAsItIsWorthIt() {
        for (Kind kind : Kind.values()) {
            Verdict verdict = verdict(kind, reader(facts(kind), false, false));
            assertTrue(kind + " " + verdict, verdict instanceof Verdict.NotYet wait
                    && wait.why().equals("left") && !wait.until().isAfter(NOW.plus(Duration.ofHours(1))) && wait.until().isAfter(NOW));
        }
    }

    @Test
    public void whoMayNotSeeThePageForAWhileIsToldLaterUntilTheSessionStarts() {
        Facts hidden = reader(facts(Kind.SEAT_CONFIRMED), true, false);
        assertEquals(new Verdict.NotYet(NOW.plus(Duration.ofHours(1)), "hidden"), verdict(Kind.SEAT_CONFIRMED, hidden));
        assertEquals("more often when little time is left", new Verdict.NotYet(START.minusSeconds(300), "hidden"),
                SendPolicy.verdict(notice(Kind.SEAT_CONFIRMED), hidden, START.minusSeconds(600)));
        assertEquals(new Verdict.NotYet(START.plusSeconds(50), "hidden"),
                SendPolicy.verdict(notice(Kind.SEAT_CONFIRMED), hidden, START.minusSeconds(10)));
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.SEAT_CONFIRMED), hidden, START));
    }

    @Test
    public void whatIsTrueForGoodWaitsThreeDaysForItsReader() {
        for (Facts away : List.of(reader(facts(Kind.GROUP_NEWS), true, false), reader(facts(Kind.GROUP_NEWS), false, false))) {
            Facts group = session(away, null);
            String why = away.active() ? "hidden" : "left";
            Instant end = NOW.plus(Duration.ofDays(3));
            assertEquals(new Verdict.NotYet(NOW.plus(Duration.ofHours(1)), why), SendPolicy.verdict(ofGroup(Kind.GROUP_NEWS), group, NOW));
            assertEquals(new Verdict.NotYet(end.minusSeconds(60), why),
                    SendPolicy.verdict(ofGroup(Kind.GROUP_NEWS), group, end.minusSeconds(120)));
            assertEquals(new Verdict.Skip(why), SendPolicy.verdict(ofGroup(Kind.GROUP_NEWS), group, end));
        }
    }

    @Test
    public void whoHasReallyLeftHasNothingToWaitFor() {
        assertSkipped("over", Kind.SEAT_CONFIRMED, mine(reader(facts(Kind.SEAT_CONFIRMED), false, false), null));
        assertSkipped("not-wanted", Kind.DIGEST, wanting(reader(facts(Kind.DIGEST), false, false), NoticePreferences.USUAL));
    }

    @Test
    public void anOfferWaitsNoLongerThanItStands() {
        Facts hidden = reader(facts(Kind.OFFER), true, false);
        assertEquals(new Verdict.NotYet(NOW.plusSeconds(60), "hidden"), verdict(Kind.OFFER, hidden));
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.OFFER), hidden, NOW.plusSeconds(60)));
    }

    @Test
    public void aDigestThatCouldNotGoOutIsNotSentBesideTheNextOne() {
        Instant next = NOW.plus(Duration.ofDays(6));
        assertEquals(new Verdict.Mail(false), SendPolicy.verdict(notice(Kind.DIGEST), facts(Kind.DIGEST), next.minusSeconds(1)));
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.DIGEST), facts(Kind.DIGEST), next));
    }

    @Test
    public void whoMayNotSeeThePageAnyMoreHearsOnlyOfWhatTheyLost() {
        for (Kind kind : Kind.values()) {
            Verdict hidden = verdict(kind, reader(facts(kind), true, false));
            boolean told = Set.of(Kind.CALLED_OFF, Kind.REMOVED, Kind.SEAT_GIVEN_UP, Kind.DIGEST).contains(kind);
            boolean waits = hidden instanceof Verdict.NotYet wait && wait.why().equals("hidden");
            assertTrue(kind.name(), told ? hidden.equals(verdict(kind, facts(kind))) : waits);
        }
    }

    @Test
    public void whatIsGoneIsNotToldOf() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DIGEST) {
                assertSkipped("gone", kind, session(facts(kind), null));
            }
        }
    }

    @Test
    public void whatIsNotTrueAnyMoreIsNotTold() {
        for (Kind kind : TRUE.keySet()) {
            assertSkipped("over", kind, mine(facts(kind), null));
        }
        assertSkipped("over", Kind.OFFER, mine(facts(Kind.OFFER), Standing.SEATED));
        assertSkipped("over", Kind.WAITING, mine(facts(Kind.WAITING), Standing.SEATED));
        assertSkipped("over", Kind.OFFER_EXPIRED, mine(facts(Kind.OFFER_EXPIRED), Standing.WAITING));
        assertSkipped("over", Kind.REMOVED, mine(facts(Kind.REMOVED), Standing.SEATED));
        assertSkipped("over", Kind.APPROVAL_TURNED_DOWN, mine(facts(Kind.APPROVAL_TURNED_DOWN), Standing.SEATED));
        assertSkipped("over", Kind.CALLED_OFF, session(facts(Kind.CALLED_OFF), SESSION));
    }

    @Test
    public void thatASeatWasGivenUpIsToldWhileItIsSoWhateverElseBecameOfIt() {
        Facts facts = facts(Kind.SEAT_GIVEN_UP);
        for (Standing standing : List.of(Standing.WAITING, Standing.OFFERED, Standing.ASKED, Standing.INVITED)) {
            assertEquals(new Verdict.Mail(false), verdict(Kind.SEAT_GIVEN_UP, mine(facts, standing)));
        }
        assertEquals(new Verdict.Mail(false), verdict(Kind.SEAT_GIVEN_UP, session(facts, SESSION.calledOff("Rain"))));
        assertSkipped("over", Kind.SEAT_GIVEN_UP, mine(facts, Standing.SEATED));
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.SEAT_GIVEN_UP), facts, START));
    }

    @Test
    public void nothingThatLiesAheadIsToldOnceItHasBegunOrIsCalledOff() {
        Session begun = new Session(
                SESSION.id(), SESSION.group(),
                SESSION.plan().at(new SessionTime(LocalDateTime.parse("2026-03-02T10:00"), PARIS, 90)), SignupTerms.OPEN, false);
        for (Kind kind : TRUE.keySet()) {
            assertSkipped("over", kind, session(facts(kind), begun));
            assertSkipped("over", kind, session(facts(kind), SESSION.calledOff("Rain")));
        }
        assertSkipped("over", Kind.CALLED_OFF, session(facts(Kind.CALLED_OFF), begun.calledOff("Rain")));
    }

    @Test
    public void anOfferThatHasRunOutIsNotMade() {
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.OFFER), facts(Kind.OFFER), NOW.plusSeconds(60)));
    }

    @Test
    public void whatWasMovedBackIsNotToldOf() {
        Session back = new Session(
                SESSION.id(), SESSION.group(),
                SESSION.plan().at(new SessionTime(TIME.start().minusDays(1), PARIS, 90)), SignupTerms.OPEN, false);
        assertSkipped("over", Kind.SESSION_MOVED, session(facts(Kind.SESSION_MOVED), back));
    }

    @Test
    public void aReminderIsForOneStart() {
        Session later = new Session(
                SESSION.id(), SESSION.group(),
                SESSION.plan().at(new SessionTime(TIME.start().plusHours(1), PARIS, 90)), SignupTerms.OPEN, false);
        Facts moved = session(facts(Kind.REMINDER), later);
        assertEquals("it may be moved back", new Verdict.NotYet(NOW.plus(Duration.ofHours(1)), "moved"), verdict(Kind.REMINDER, moved));
        assertEquals(new Verdict.Skip("over"), SendPolicy.verdict(notice(Kind.REMINDER), moved, START));
    }

    @Test
    public void peopleChooseChannels() {
        NoticePreferences app = NoticePreferences.USUAL.choosing(Kind.REMINDER, Set.of(Channel.APP));
        assertEquals(new Verdict.Show(), verdict(Kind.REMINDER, wanting(facts(Kind.REMINDER), app)));
        NoticePreferences none = NoticePreferences.USUAL.choosing(Kind.REMINDER, Set.of());
        assertSkipped("not-wanted", Kind.REMINDER, wanting(facts(Kind.REMINDER), none));
        NoticePreferences mail = NoticePreferences.USUAL.choosing(Kind.REMINDER, Set.of(Channel.MAIL));
        assertEquals(new Verdict.Mail(false), verdict(Kind.REMINDER, wanting(facts(Kind.REMINDER), mail)));
    }

    @Test
    public void offersAndCallOffsAlwaysShow() {
        for (Kind kind : Set.of(Kind.OFFER, Kind.CALLED_OFF)) {
            NoticePreferences none = NoticePreferences.USUAL.choosing(kind, Set.of());
            assertEquals(new Verdict.Show(), verdict(kind, wanting(facts(kind), none)));
        }
    }

    @Test
    public void whatCanWaitWaitsForTheDigest() {
        NoticePreferences weekly = NoticePreferences.USUAL.withDigest(true);
        assertEquals(new Verdict.Hold(true), verdict(Kind.GROUP_NEWS, wanting(facts(Kind.GROUP_NEWS), weekly)));
        assertEquals(MAIL, verdict(Kind.REMINDER, wanting(facts(Kind.REMINDER), weekly)));
        assertSkipped("not-wanted", Kind.DIGEST, wanting(facts(Kind.DIGEST), NoticePreferences.USUAL));
    }

    @Test
    public void mailsWaitUntilQuietHoursEnd() {
        NoticePreferences quiet = NoticePreferences.USUAL.withQuiet(Optional.of(new Quiet(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        Instant noon = Instant.parse("2026-03-02T11:00:00Z");
        assertEquals(new Verdict.Later(noon, true), verdict(Kind.REMINDER, wanting(facts(Kind.REMINDER), quiet)));
        assertEquals(MAIL, verdict(Kind.OFFER, wanting(facts(Kind.OFFER), quiet)));
        assertEquals(MAIL, verdict(Kind.CALLED_OFF, wanting(facts(Kind.CALLED_OFF), quiet)));
    }

    @Test
    public void whatBeginsSoonerDoesNotWait() {
        NoticePreferences quiet = NoticePreferences.USUAL.withQuiet(Optional.of(new Quiet(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        Session soon = new Session(
                SESSION.id(), SESSION.group(),
                SESSION.plan().at(new SessionTime(LocalDateTime.parse("2026-03-02T11:30"), PARIS, 90)), SignupTerms.OPEN, false);
        Facts facts = session(wanting(facts(Kind.SEAT_CONFIRMED), quiet), soon);
        assertEquals(new Verdict.Mail(false), verdict(Kind.SEAT_CONFIRMED, facts));
    }

    @Test
    public void pausesGrowAndEnd() {
        Instant at = NOW;
        Progress progress = Progress.beginning(NOW);
        long[] minutes = {1, 5, 15, 60, 240};
        for (int i = 0; i < minutes.length; i++) {
            progress = Pauses.after(new Progress(NoticeState.SENDING, at, i + 1, "", 0), at, "down");
            assertEquals(NoticeState.WAITING, progress.state());
            assertEquals(Duration.ofMinutes(minutes[i]), Duration.between(at, progress.due()));
        }
        progress = Pauses.after(new Progress(NoticeState.SENDING, at, 6, "", 0), at, "down");
        assertEquals(NoticeState.FAILED, progress.state());
    }
}
