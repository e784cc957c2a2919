package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Happening;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** Who is told what, for every way that a sign-up can go. */
public class SignupNoticePolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final SessionPlan PLAN = new SessionPlan(
            new SessionTime(LocalDateTime.parse("2026-03-07T18:00"), ZoneId.of("Europe/Paris"), 90), "Room 4", Optional.empty(), 10);
    private static final Session SESSION = session(PLAN);

    private static Session session(SessionPlan plan) {
        return new Session(new SessionId(7), new GroupId(3), plan, SignupTerms.OPEN, false);
    }

    private enum Who { SELF, HOST, RULES }

    private static Happening.Moved step(Who who, Standing from, Standing to) {
        Optional<PersonKey> by = switch (who) {
            case SELF -> Optional.of(Cast.ANA);
            case HOST -> Optional.of(Cast.HOST);
            case RULES -> Optional.empty();
        };
        Signup signup = new Signup(
                new SignupId(11), SESSION.id(), Cast.ANA, to, to.holdsSeat() ? 1 : 0, 2, NOW, Optional.empty(), Optional.empty());
        return new Happening.Moved(SESSION, signup, Optional.ofNullable(from), new Cause(by, Door.REST, ""), NOW);
    }

    private static List<Kind> told(Happening... happenings) {
        return SignupNoticePolicy.of(List.of(happenings)).stream().map(NewNotice::kind).toList();
    }

    private static void assertTold(Who who, Standing from, Standing to, Kind... kinds) {
        assertEquals(who + " " + from + " " + to, List.of(kinds), told(step(who, from, to)));
    }

    @Test
    public void whoComesThemselves() {
        assertTold(Who.SELF, null, Standing.SEATED, Kind.SEAT_CONFIRMED);
        assertTold(Who.SELF, null, Standing.WAITING, Kind.WAITING);
        assertTold(Who.SELF, null, Standing.ASKED, Kind.APPROVAL_ASKED);
        assertTold(Who.SELF, null, Standing.IN_DRAW);
        assertTold(Who.SELF, Standing.INVITED, Standing.SEATED, Kind.SEAT_CONFIRMED);
        assertTold(Who.SELF, Standing.INVITED, Standing.WAITING, Kind.WAITING);
        assertTold(Who.SELF, Standing.CANCELLED, Standing.SEATED, Kind.SEAT_CONFIRMED);
    }

    @Test
    public void whoIsBrought() {
        assertTold(Who.HOST, null, Standing.SEATED, Kind.ADDED);
        assertTold(Who.HOST, null, Standing.WAITING, Kind.ADDED);
        assertTold(Who.HOST, null, Standing.IN_DRAW, Kind.ADDED);
        assertTold(Who.HOST, null, Standing.ASKED, Kind.APPROVAL_ASKED, Kind.ADDED);
        assertTold(Who.HOST, Standing.INVITED, Standing.SEATED, Kind.ADDED);
        assertTold(Who.HOST, null, Standing.INVITED, Kind.INVITED);
    }

    @Test
    public void whoMovesUp() {
        assertTold(Who.RULES, Standing.WAITING, Standing.SEATED, Kind.MOVED_UP);
        assertTold(Who.HOST, Standing.WAITING, Standing.SEATED, Kind.MOVED_UP);
        assertTold(Who.RULES, Standing.WAITING, Standing.OFFERED, Kind.OFFER);
        assertTold(Who.RULES, Standing.OFFERED, Standing.OFFERED, Kind.OFFER);
        assertTold(Who.SELF, Standing.OFFERED, Standing.SEATED, Kind.SEAT_CONFIRMED);
        assertTold(Who.HOST, Standing.OFFERED, Standing.SEATED, Kind.MOVED_UP);
        assertTold(Who.RULES, Standing.OFFERED, Standing.EXPIRED, Kind.OFFER_EXPIRED);
        assertTold(Who.SELF, Standing.OFFERED, Standing.DECLINED);
    }

    @Test
    public void whoAsked() {
        assertTold(Who.HOST, Standing.ASKED, Standing.SEATED, Kind.APPROVAL_GIVEN);
        assertTold(Who.HOST, Standing.ASKED, Standing.WAITING, Kind.APPROVAL_GIVEN);
        assertTold(Who.HOST, Standing.ASKED, Standing.TURNED_DOWN, Kind.APPROVAL_TURNED_DOWN);
    }

    @Test
    public void whoHadALot() {
        assertTold(Who.RULES, Standing.IN_DRAW, Standing.SEATED, Kind.LOTS_DRAWN);
        assertTold(Who.RULES, Standing.IN_DRAW, Standing.WAITING, Kind.LOTS_DRAWN);
    }

    @Test
    public void whoIsOff() {
        assertTold(Who.HOST, Standing.SEATED, Standing.REMOVED, Kind.REMOVED);
        assertTold(Who.HOST, Standing.WAITING, Standing.MOVED, Kind.REMOVED);
        assertTold(Who.HOST, Standing.INVITED, Standing.REMOVED);
        assertTold(Who.SELF, Standing.INVITED, Standing.DECLINED);
        assertTold(Who.RULES, Standing.SEATED, Standing.LEFT);
        assertTold(Who.RULES, Standing.SEATED, Standing.CALLED_OFF);
    }

    @Test
    public void whoGivesUpASeatThatWasTheirsForSureHearsOfItForTheirCalendar() {
        assertTold(Who.SELF, Standing.SEATED, Standing.CANCELLED, Kind.SEAT_GIVEN_UP);
        assertTold(Who.SELF, Standing.SEATED, Standing.LATE, Kind.SEAT_GIVEN_UP);
        assertTold(Who.SELF, Standing.SEATED, Standing.MOVED, Kind.SEAT_GIVEN_UP);
        assertTold(Who.SELF, Standing.SEATED, Standing.REMOVED, Kind.SEAT_GIVEN_UP);
        for (Standing without : List.of(Standing.WAITING, Standing.ASKED, Standing.IN_DRAW, Standing.OFFERED)) {
            assertTold(Who.SELF, without, Standing.CANCELLED);
        }
    }

    @Test
    public void whatCanBeTakenBackIsToldWhenItCannotBeAnyMore() {
        assertEquals(NOW.plus(Duration.ofMinutes(5)), notBefore(step(Who.SELF, Standing.SEATED, Standing.CANCELLED)));
        assertEquals(NOW, notBefore(step(Who.SELF, Standing.SEATED, Standing.LATE)));
        assertEquals(NOW, notBefore(step(Who.HOST, Standing.SEATED, Standing.CANCELLED)));
        assertEquals(NOW, notBefore(step(Who.SELF, Standing.CANCELLED, Standing.SEATED)));
    }

    private static Instant notBefore(Happening.Moved step) {
        return SignupNoticePolicy.of(List.of(step)).get(0).notBefore();
    }

    /** In one change the rules may do what was due before, and somebody lets go of what came of it. */
    @Test
    public void whoLetsGoOfWhatTheyHaveJustGotIsNotToldThatTheyWereTakenOff() {
        assertEquals(List.of(), told(
                step(Who.RULES, Standing.OFFERED, Standing.OFFERED), step(Who.SELF, Standing.OFFERED, Standing.DECLINED)));
        assertEquals(List.of(), told(
                step(Who.RULES, Standing.IN_DRAW, Standing.SEATED), step(Who.SELF, Standing.SEATED, Standing.CANCELLED)));
        assertEquals(List.of(Kind.REMOVED), told(
                step(Who.RULES, Standing.IN_DRAW, Standing.SEATED), step(Who.HOST, Standing.SEATED, Standing.REMOVED)));
    }

    @Test
    public void noWayThatASignUpCanGoIsForgotten() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                Stream.of(Who.values()).forEach(who -> told(step(who, from, to)));
            }
        }
    }

    @Test
    public void whoAnswersAnOfferThatWasJustHeldOnForThemHearsOfTheirAnswer() {
        Happening.Moved held = step(Who.RULES, Standing.OFFERED, Standing.OFFERED);
        assertEquals(List.of(), told(held, step(Who.SELF, Standing.OFFERED, Standing.DECLINED)));
        assertEquals(List.of(Kind.SEAT_CONFIRMED), told(held, step(Who.SELF, Standing.OFFERED, Standing.SEATED)));
        List<NewNotice> removed = SignupNoticePolicy.of(List.of(held, step(Who.HOST, Standing.OFFERED, Standing.REMOVED)));
        assertEquals(List.of(Kind.REMOVED), removed.stream().map(NewNotice::kind).toList());
        assertEquals(Optional.of(Cast.HOST), removed.get(0).details().by());
    }

    @Test
    public void whatCountsIsWhatBecameOfSomebodyInTheEnd() {
        assertEquals(List.of(Kind.APPROVAL_GIVEN),
                told(step(Who.HOST, Standing.ASKED, Standing.WAITING), step(Who.RULES, Standing.WAITING, Standing.SEATED)));
        assertEquals(List.of(Kind.SEAT_CONFIRMED),
                told(step(Who.SELF, null, Standing.WAITING), step(Who.RULES, Standing.WAITING, Standing.SEATED)));
        assertEquals(List.of(Kind.OFFER),
                told(step(Who.RULES, Standing.IN_DRAW, Standing.WAITING), step(Who.RULES, Standing.WAITING, Standing.OFFERED)));
    }

    @Test
    public void everyNoticeIsForThePersonOrForHostsWhoAreAsked() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                SignupNoticePolicy.of(List.of(step(Who.HOST, from, to))).forEach(notice -> assertEquals(
                        notice.kind() == Kind.APPROVAL_ASKED
                                ? Recipient.many(Crowd.HOSTS, Optional.of(Cast.HOST))
                                : Recipient.one(Cast.ANA),
                        notice.to()));
            }
        }
    }

    @Test
    public void nothingIsToldOnceTheSessionHasBegun() {
        Session begun = session(PLAN.at(new SessionTime(LocalDateTime.parse("2026-03-02T09:00"), ZoneId.of("Europe/Paris"), 90)));
        Happening.Moved seated = step(Who.HOST, null, Standing.SEATED);
        assertEquals(List.of(), told(new Happening.Moved(begun, seated.signup(), seated.from(), seated.cause(), NOW)));
        assertEquals(List.of(), told(new Happening.CalledOff(begun, Cause.rules(Door.DESK), NOW)));
        assertEquals(List.of(), told(replanned(begun.plan(), begun.plan().at(PLAN.time()).at(begun.time()))));
    }

    @Test
    public void aCallOffIsOneFactForMany() {
        Cause cause = Cause.of(Cast.HOST, Door.DESK).saying("Rain");
        List<NewNotice> told = SignupNoticePolicy.of(List.of(
                new Happening.CalledOff(SESSION, cause, NOW), step(Who.HOST, Standing.SEATED, Standing.CALLED_OFF)));

        assertEquals(1, told.size());
        assertEquals(Recipient.many(Crowd.CALLED_OFF), told.get(0).to());
        assertEquals("Rain", told.get(0).details().words());
    }

    private static Happening replanned(SessionPlan before, SessionPlan after) {
        return new Happening.Replanned(session(before), session(after), Optional.of(Cast.HOST), NOW);
    }

    private static List<String> told(SessionPlan before, SessionPlan after) {
        return SignupNoticePolicy.of(List.of(replanned(before, after))).stream()
                .map(notice -> notice.kind().key() + " to " + notice.to().reader().orElseThrow().value())
                .toList();
    }

    @Test
    public void whoLeadsASessionHearsOfItAndWhoDoesNoMoreUnlessTheyDidIt() {
        SessionPlan nobody = plan("", "", "", "", null);
        SessionPlan ana = nobody.ledBy(Optional.of(Cast.ANA));
        SessionPlan bo = nobody.ledBy(Optional.of(Cast.BO));
        SessionPlan host = nobody.ledBy(Optional.of(Cast.HOST));
        assertEquals(List.of("lead-given to ana"), told(nobody, ana));
        assertEquals(List.of("lead-taken to ana", "lead-given to bo"), told(ana, bo));
        assertEquals(List.of("lead-taken to ana"), told(ana, nobody));
        assertEquals(List.of(), told(nobody, host));
        assertEquals(List.of(), told(ana, ana));
    }

    private static SessionPlan plan(String place, String activity, String agenda, String bring, PageId recap) {
        return new SessionPlan(
                PLAN.time(), place, Optional.empty(), 10, activity, agenda, bring, Optional.empty(), Optional.ofNullable(recap));
    }

    @Test
    public void aNewTimeOrPlaceIsToldToAllWhoSignedUp() {
        SessionTime later = new SessionTime(LocalDateTime.parse("2026-03-08T18:00"), ZoneId.of("Europe/Paris"), 90);
        NewNotice moved = SignupNoticePolicy.of(List.of(replanned(PLAN, PLAN.at(later)))).get(0);
        assertEquals(Kind.SESSION_MOVED, moved.kind());
        assertEquals(Recipient.many(Crowd.SIGNED_UP), moved.to());
        assertEquals(Optional.of(PLAN.time()), moved.details().time());

        assertEquals(List.of(Kind.SESSION_MOVED), told(replanned(PLAN, plan("Room 5", "", "", "", null))));
    }

    @Test
    public void otherChangesAreToldWherePeopleWouldNotice() {
        assertEquals(List.of(Kind.SESSION_CHANGED), told(replanned(PLAN, plan("Room 4", "Walk", "", "", null))));
        assertEquals(List.of(Kind.SESSION_CHANGED), told(replanned(PLAN, plan("Room 4", "", "Walk", "", null))));
        assertEquals(List.of(Kind.SESSION_CHANGED), told(replanned(PLAN, plan("Room 4", "", "", "Boots", null))));
        assertEquals(List.of(), told(replanned(PLAN, PLAN.withCapacity(20))));
        assertEquals(List.of(), told(replanned(PLAN, PLAN)));
    }

    @Test
    public void aRecapIsToldToThoseWhoHadASeat() {
        NewNotice told = SignupNoticePolicy.of(List.of(replanned(PLAN, PLAN.recappedOn(new PageId(9))))).get(0);
        assertEquals(List.of(Kind.RECAP_PUBLISHED, Recipient.many(Crowd.SEATED), Optional.of(new PageId(9))),
                Arrays.asList(told.kind(), told.to(), told.details().recap()));
    }
}
