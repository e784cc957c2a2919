package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Role;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.signup.SignupId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** From what people do to what others are told, over minutes and days of the job. */
public class NoticeRoundTest {

    private final World world = new World();
    private final RecordedMails mails = world.told.mails;

    private void run() {
        assertEquals(List.of(), world.told.run());
    }

    private void signUp(PersonKey person, Session session) {
        world.signUp().signUp(Cast.viewer(person), session.id(), Door.REST);
    }

    private void move(Session session, Instant start) {
        ZoneId zone = session.time().zone();
        new SeatLock(world.keeper()).holding(session.id(), Viewer.of(Cast.HOST), held -> {
            SessionTime time = new SessionTime(LocalDateTime.ofInstant(start, zone), zone, session.time().minutes());
            held.change(held.session().changed(held.session().plan().at(time), held.session().terms(), held.session().occurrence()));
            return true;
        });
    }

    private SignupId signup(Session session, PersonKey person) {
        return world.signups.of(person, List.of(session.id())).get(session.id()).id();
    }

    private List<NoticeState> states(Kind kind) {
        return world.notices.all().stream()
                .filter(notice -> notice.kind() == kind && notice.fact().to().reader().isPresent())
                .map(notice -> notice.progress().state())
                .toList();
    }

    @Test
    public void whoSignsUpIsToldOnceAndNobodyElseIs() {
        Session session = world.aSession().far().taking(Cast.BO, Cast.CEM).there();
        signUp(Cast.ANA, session);
        run();
        run();

        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
        assertEquals(1, mails.all().size());
        Delivery mail = mails.last(Cast.ANA);
        assertEquals(Optional.of(new CalendarPart(CalendarPart.Method.REQUEST, "session-" + session.id().value())), mail.calendar());
        assertEquals("token-of-ana", mail.unsubscribe());
        assertEquals(Optional.of("session-" + session.id().value()), mail.thread().root());
        assertEquals("the screen told it", 0, world.told.mine().unread(Cast.viewer(Cast.ANA)));
    }

    @Test
    public void aPlaceInLineIsToldAsItIsNow() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.BO).waiting(Cast.CEM).there();
        signUp(Cast.ANA, session);
        world.cancelling().cancel(Cast.viewer(Cast.CEM), session.id(), Door.REST);
        run();

        assertEquals(List.of(Kind.WAITING), mails.to(Cast.ANA));
        assertEquals(1, mails.last(Cast.ANA).told().place());
    }

    @Test
    public void whoMovedUpBeforeTheyWereToldOfTheLineHearsOnlyOfTheSeat() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.BO).there();
        signUp(Cast.ANA, session);
        world.cancelling().cancel(Cast.viewer(Cast.BO), session.id(), Door.REST);
        run();

        assertEquals(List.of(Kind.MOVED_UP), mails.to(Cast.ANA));
        assertEquals("it can be taken back", List.of(), mails.to(Cast.BO));
    }

    private void cancel(PersonKey person, Session session) {
        world.cancelling().cancel(Cast.viewer(person), session.id(), Door.REST);
    }

    private void minutes(int minutes) {
        world.clock.pass(Duration.ofMinutes(minutes));
    }

    @Test
    public void whoGivesTheirSeatUpGetsItOutOfTheirCalendarOnceItCannotBeTakenBack() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        minutes(4);
        run();
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
        minutes(1);
        run();
        run();

        assertEquals(List.of(Kind.SEAT_CONFIRMED, Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));
        Delivery mail = mails.last(Cast.ANA);
        assertEquals(Optional.of(new CalendarPart(CalendarPart.Method.CANCEL, "session-" + session.id().value())), mail.calendar());
        assertEquals(Optional.of("session-" + session.id().value()), mail.thread().root());
        assertEquals("the screen told it", 0, world.told.mine().unread(Cast.viewer(Cast.ANA)));
    }

    @Test
    public void whoTellsLateThatTheyCannotComeGetsItOutAtOnce() {
        Session session = world.aSession().startingIn(Duration.ofHours(10)).cancellableUntil(Duration.ofHours(20)).there();
        signUp(Cast.ANA, session);
        run();
        mails.empty();
        world.cancelling().cannotCome(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        run();
        assertEquals(List.of(Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));
    }

    @Test
    public void whoTakesItBackInTimeHearsNothingOfHavingGivenItUp() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        minutes(3);
        world.changingMind().change(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        minutes(3);
        run();
        minutes(60);
        run();
        assertFalse(mails.to(Cast.ANA).contains(Kind.SEAT_GIVEN_UP));
        assertEquals(CalendarPart.Method.REQUEST, mails.last(Cast.ANA).calendar().orElseThrow().method());
    }

    @Test
    public void whoHeardNothingOfTheSeatYetHearsNothingOfGivingItUp() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        cancel(Cast.ANA, session);
        minutes(2);
        run();
        minutes(5);
        run();
        assertEquals(List.of(), mails.to(Cast.ANA));
        assertEquals(List.of(NoticeState.SKIPPED), states(Kind.SEAT_GIVEN_UP));

        signUp(Cast.BO, session);
        cancel(Cast.BO, session);
        minutes(10);
        run();
        assertEquals("both looked at together, after a time without rounds", List.of(), mails.to(Cast.BO));
    }

    @Test
    public void whoWantedNoMailOfTheSeatHasNothingInTheirCalendar() {
        world.told.preferences.save(
                Cast.ANA, NoticePreferences.USUAL.choosing(Kind.SEAT_CONFIRMED, Set.of(Channel.APP)), Optional.empty());
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals(List.of(), mails.to(Cast.ANA));
    }

    @Test
    public void ofASeatOfLongAgoNobodyKnowsWhetherItIsInACalendar() {
        Session session = world.aSession().far().taking(Cast.ANA).there();
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals(List.of(Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));
    }

    @Test
    public void whatGoesBackAndForthIsTakenOutOnce() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        minutes(1);
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        for (int minute = 0; minute < 10; minute++) {
            minutes(1);
            run();
        }
        assertEquals(List.of(Kind.SEAT_CONFIRMED, Kind.SEAT_CONFIRMED, Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));

        signUp(Cast.ANA, session);
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals("it is out already", 3, mails.to(Cast.ANA).size());
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals(Kind.SEAT_GIVEN_UP, mails.last(Cast.ANA).kind());
        assertEquals(5, mails.to(Cast.ANA).size());
    }

    @Test
    public void aSeatThatWasMovedUpToIsTakenOutAndAPlaceInLineIsNot() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.BO).there();
        signUp(Cast.ANA, session);
        signUp(Cast.CEM, session);
        run();
        cancel(Cast.BO, session);
        run();
        cancel(Cast.CEM, session);
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals(List.of(Kind.WAITING, Kind.MOVED_UP, Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.WAITING), mails.to(Cast.CEM));
    }

    @Test
    public void whoMayNotSeeThePageAnyMoreGetsItOutAllTheSame() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).far().there();
        signUp(Cast.ANA, session);
        run();
        cancel(Cast.ANA, session);
        world.access.hide(group.page());
        minutes(6);
        run();
        assertEquals(Kind.SEAT_GIVEN_UP, mails.last(Cast.ANA).kind());
        assertFalse(mails.last(Cast.ANA).mayView());
    }

    @Test
    public void aMailOfTheSeatThatMayHaveGoneOutIsTakenBack() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        // A node has it, and is slow.
        world.notices.claim(world.clock.instant(), world.clock.instant().plus(SendNotices.LEASE), 10);
        cancel(Cast.ANA, session);
        minutes(6);
        run();
        assertEquals(List.of(Kind.SEAT_GIVEN_UP), mails.to(Cast.ANA));

        signUp(Cast.BO, session);
        world.notices.claim(world.clock.instant(), world.clock.instant().plus(SendNotices.LEASE), 10);
        // It went down over it, perhaps after it had handed the mail over.
        minutes(20);
        cancel(Cast.BO, session);
        minutes(6);
        run();
        assertEquals(List.of(Kind.SEAT_GIVEN_UP), mails.to(Cast.BO));
    }

    @Test
    public void anOfferIsToldWithItsEnd() {
        Session session = world.aSession().withSeats(1).taking(Cast.BO).waiting(Cast.ANA).there();
        world.cancelling().cancel(Cast.viewer(Cast.BO), session.id(), Door.REST);
        run();

        assertEquals(List.of(Kind.OFFER), mails.to(Cast.ANA));
        assertEquals(
                world.signups.of(Cast.ANA, List.of(session.id())).get(session.id()).offerEnds(), mails.last(Cast.ANA).told().offerEnds());
        assertEquals(1, world.told.mine().unread(Cast.viewer(Cast.ANA)));

        world.clock.pass(Duration.ofDays(2));
        world.passingOn().run();
        run();
        assertEquals(List.of(Kind.OFFER, Kind.OFFER_EXPIRED), mails.to(Cast.ANA));
    }

    @Test
    public void hostsHearOfThoseWhoAskAndTheseOfTheAnswer() {
        Session session = world.aSession().far().withApproval().there();
        signUp(Cast.ANA, session);
        run();
        assertEquals(List.of(Kind.APPROVAL_ASKED), mails.to(Cast.HOST));
        assertEquals(Cast.ANA, mails.last(Cast.HOST).told().by().orElseThrow().person());

        Answers.given(world.deciding().turnDown(Cast.viewer(Cast.HOST), session.id(), signup(session, Cast.ANA), "Too far on"));
        run();
        assertEquals(List.of(Kind.APPROVAL_TURNED_DOWN), mails.to(Cast.ANA));
        assertEquals("Too far on", mails.last(Cast.ANA).told().words());
    }

    @Test
    public void whatWasAnsweredBeforeHostsHeardOfItIsNotAskedOfThem() {
        Session session = world.aSession().far().withApproval().there();
        signUp(Cast.ANA, session);
        Answers.given(world.deciding().accept(Cast.viewer(Cast.HOST), session.id(), signup(session, Cast.ANA)));
        run();
        assertEquals(List.of(), mails.to(Cast.HOST));
        assertEquals(List.of(Kind.APPROVAL_GIVEN), mails.to(Cast.ANA));
    }

    @Test
    public void everybodyIsToldOfACallOffWithTheirCalendars() {
        PersonKey[] many = many(450);
        Session session = world.aSession().far().withSeats(400).taking(first(many, 400)).waiting(rest(many, 400)).there();
        Answers.given(world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Rain"));
        assertEquals("one row", 1, world.notices.all().size());
        run();

        assertEquals(450, mails.all().size());
        assertEquals(450, mails.all().stream().map(Delivery::to).distinct().count());
        assertEquals("Rain", mails.last(many[0]).told().words());
        assertEquals(CalendarPart.Method.CANCEL, mails.last(many[0]).calendar().orElseThrow().method());
        assertEquals(1, world.told.mine().unread(Cast.viewer(many[449])));
    }

    private static PersonKey[] many(int count) {
        PersonKey[] people = new PersonKey[count];
        for (int i = 0; i < count; i++) {
            people[i] = new PersonKey("p" + i);
        }
        return people;
    }

    private static PersonKey[] first(PersonKey[] all, int count) {
        return List.of(all).subList(0, count).toArray(PersonKey[]::new);
    }

    private static PersonKey[] rest(PersonKey[] all, int from) {
        return List.of(all).subList(from, all.length).toArray(PersonKey[]::new);
    }

    @Test
    public void aMovedSessionIsToldToAllWhoSignedUp() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        move(session, world.clock.instant().plus(Duration.ofDays(31)));
        run();

        assertEquals(List.of(Kind.SESSION_MOVED), mails.to(Cast.ANA));
        assertEquals(Optional.of(session.time()), mails.last(Cast.ANA).told().before());
        assertTrue("seated: the calendar is brought up to date", mails.last(Cast.ANA).calendar().isPresent());
        assertEquals(List.of(Kind.SESSION_MOVED), mails.to(Cast.BO));
        assertFalse(mails.last(Cast.BO).calendar().isPresent());
    }

    @Test
    public void seatedPeopleAreRemindedTwoDaysBeforeAndOnce() {
        Session session = world.aSession().withSeats(2).taking(Cast.ANA, Cast.BO).waiting(Cast.CEM).there();
        run();
        assertEquals(List.of(), mails.all());

        world.clock.pass(Duration.ofDays(1).minusMinutes(1));
        run();
        assertEquals("not early, whatever the clock", List.of(), mails.all());
        world.clock.pass(Duration.ofMinutes(6));
        for (int minute = 0; minute < 5; minute++) {
            run();
            world.clock.pass(Duration.ofMinutes(1));
        }
        assertEquals(List.of(Kind.REMINDER), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.REMINDER), mails.to(Cast.BO));
        assertEquals(List.of(), mails.to(Cast.CEM));
        assertEquals(session.id(), mails.last(Cast.ANA).session().orElseThrow().id());
    }

    @Test
    public void whoJoinsLateIsRemindedAtOnce() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).withSeats(5).taking(Cast.BO).there();
        run();
        signUp(Cast.ANA, session);
        run();
        run();

        assertEquals(List.of(Kind.REMINDER), mails.to(Cast.BO));
        assertEquals(List.of(Kind.SEAT_CONFIRMED, Kind.REMINDER), mails.to(Cast.ANA));
    }

    @Test
    public void whoJoinsBeforeTheFirstRoundIsRemindedOnceAsWell() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).there();
        signUp(Cast.ANA, session);
        run();
        run();

        assertEquals(1, mails.to(Cast.ANA).stream().filter(Kind.REMINDER::equals).count());
    }

    @Test
    public void whoGaveTheirSeatUpIsNotReminded() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).taking(Cast.ANA).there();
        world.told.reminding().run();
        world.cancelling().cancel(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        run();
        assertEquals(List.of(), mails.to(Cast.ANA));
    }

    @Test
    public void aMovedSessionRemindsAnew() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).taking(Cast.ANA).there();
        run();
        move(session, world.clock.instant().plus(Duration.ofDays(10)));
        run();
        world.clock.pass(Duration.ofDays(8).plusMinutes(6));
        run();
        assertEquals(List.of(Kind.REMINDER, Kind.SESSION_MOVED, Kind.REMINDER), mails.to(Cast.ANA));
    }

    @Test
    public void whatIsMovedThereAndBackRemindsAllTheSame() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).taking(Cast.ANA).there();
        world.told.reminding().run();
        move(session, world.clock.instant().plus(Duration.ofDays(10)));
        run();
        assertEquals(List.of(Kind.SESSION_MOVED), mails.to(Cast.ANA));
        move(session, session.time().startsAt().toInstant());
        for (int i = 0; i < 3; i++) {
            world.clock.pass(Duration.ofMinutes(61));
            run();
        }
        assertEquals(List.of(Kind.SESSION_MOVED, Kind.SESSION_MOVED, Kind.REMINDER), mails.to(Cast.ANA));
    }

    @Test
    public void ofAMoveThatWasTakenBackOnlyTheLastIsTold() {
        Session session = world.aSession().far().taking(Cast.ANA).there();
        Instant there = session.time().startsAt().toInstant();
        move(session, there.plus(Duration.ofDays(1)));
        move(session, there);
        run();
        assertTrue(mails.all().stream().noneMatch(mail ->
                mail.told().before().equals(mail.session().map(Session::time))));
        assertEquals(1, mails.all().size());
    }

    @Test
    public void whoSignedUpAfterAMoveIsNotToldOfIt() {
        Session session = world.aSession().far().taking(Cast.BO).there();
        move(session, world.clock.instant().plus(Duration.ofDays(31)));
        world.clock.pass(Duration.ofMinutes(6));
        signUp(Cast.ANA, session);
        run();
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.SESSION_MOVED), mails.to(Cast.BO));
    }

    @Test
    public void aReminderForTheOldTimeIsNotSentAfterTheMove() {
        Session session = world.aSession().startingIn(Duration.ofDays(1)).taking(Cast.ANA).there();
        world.told.reminding().run();
        move(session, world.clock.instant().plus(Duration.ofDays(10)));
        run();
        assertEquals(List.of(Kind.SESSION_MOVED), mails.to(Cast.ANA));
    }

    @Test
    public void nothingIsRemindedOfAfterTheStart() {
        world.aSession().startingIn(Duration.ofMinutes(4)).taking(Cast.ANA).there();
        run();
        world.clock.pass(Duration.ofMinutes(10));
        run();
        assertEquals(List.of(), mails.to(Cast.ANA).stream().filter(Kind.REMINDER::equals).toList());
    }

    @Test
    public void clocksOfNodesThatAreApartRemindOnce() {
        world.aSession().startingIn(Duration.ofDays(2).minusMinutes(6)).taking(Cast.ANA).there();
        Instant right = world.clock.instant();
        for (int minutes : new int[] {5, -5, 0, 5, -4, 1}) {
            world.clock.set(right.plus(Duration.ofMinutes(minutes)));
            run();
        }
        assertEquals(List.of(Kind.REMINDER), mails.to(Cast.ANA));
    }

    @Test
    public void remindersKeepToInstantsWhereClocksChange() {
        // Sunday 29 March 2026 has 23 hours in Paris, Sunday 25 October has 25.
        for (String start : List.of("2026-03-30T10:00", "2026-10-26T10:00")) {
            mails.empty();
            Instant begin = LocalDateTime.parse(start).atZone(ZoneId.of("Europe/Paris")).toInstant();
            world.clock.set(begin.minus(Duration.ofDays(5)));
            world.aSession().startingAt(start, "Europe/Paris").taking(Cast.ANA).there();
            world.clock.set(begin.minus(Duration.ofDays(2)));
            run();
            assertEquals(List.of(), mails.to(Cast.ANA));
            world.clock.set(begin.minus(Duration.ofDays(2)).plus(Reminders.APART));
            run();
            world.clock.pass(Duration.ofHours(3));
            run();
            assertEquals(List.of(Kind.REMINDER), mails.to(Cast.ANA));
        }
    }

    @Test
    public void feedbackIsAskedForTheMorningAfter() {
        Session session = world.aSession().startingAt("2026-03-03T18:00", "Europe/Paris").taking(Cast.ANA, Cast.BO).there();
        world.clock.set(Instant.parse("2026-03-03T20:00:00Z"));
        Answers.given(world.markingAttendance().mark(
                Cast.viewer(Cast.HOST), session.id(), Map.of(signup(session, Cast.BO), Attendance.ABSENT)));
        run();
        mails.empty();
        world.clock.set(Instant.parse("2026-03-04T08:04:59Z"));
        run();
        assertEquals(List.of(), mails.all());
        world.clock.set(Instant.parse("2026-03-04T08:05:00Z"));
        run();
        run();
        assertEquals(List.of(Kind.FEEDBACK_ASKED), mails.to(Cast.ANA));
        assertEquals("was not there", List.of(), mails.to(Cast.BO));
    }

    @Test
    public void whoIsDeactivatedGetsNothing() {
        Session session = world.aSession().far().there();
        signUp(Cast.ANA, session);
        world.told.deactivate(Cast.ANA);
        run();
        assertEquals(List.of(), mails.all());
        assertEquals("the directory may be away", List.of(NoticeState.WAITING), states(Kind.SEAT_CONFIRMED));

        world.ending().of(Cast.ANA);
        world.clock.pass(Duration.ofHours(1));
        run();
        assertEquals(List.of(), mails.all());
        assertEquals(List.of(NoticeState.SKIPPED), states(Kind.SEAT_CONFIRMED));
    }

    @Test
    public void whoWasAwayForAWhileIsToldOnceWhenTheyAreBack() {
        signUp(Cast.ANA, world.aSession().far().there());
        world.told.deactivate(Cast.ANA);
        for (int hour = 0; hour < 24; hour++) {
            run();
            assertEquals("looking is no try", 0, world.notices.all().get(0).progress().tries());
            assertEquals("left", world.notices.all().get(0).progress().why());
            world.clock.pass(Duration.ofHours(1));
        }
        world.told.activate(Cast.ANA);
        run();
        world.clock.pass(Duration.ofHours(1));
        run();
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
    }

    @Test
    public void aReminderWaitsForAPageThatIsInTheTrashForAWhile() {
        Group group = world.aGroup().there();
        world.aSession().of(group).startingIn(Duration.ofDays(1)).withSeats(300).taking(many(250)).there();
        world.access.hide(group.page());
        run();
        assertEquals(List.of(), mails.all());
        assertEquals(250, states(Kind.REMINDER).size());
        world.access.showToAll(group.page());
        world.clock.pass(Duration.ofHours(1));
        run();
        run();
        assertEquals(250, mails.all().size());
        assertEquals(250, mails.all().stream().map(Delivery::to).distinct().count());
    }

    @Test
    public void aPageThatStaysHiddenEndsItAtTheStart() {
        Group group = world.aGroup().there();
        signUp(Cast.ANA, world.aSession().of(group).startingIn(Duration.ofHours(5)).there());
        world.access.hide(group.page());
        for (int minute = 0; minute < 301; minute++) {
            run();
            world.clock.pass(Duration.ofMinutes(1));
        }
        assertEquals(List.of(NoticeState.SKIPPED), states(Kind.SEAT_CONFIRMED));
        assertEquals(List.of(), mails.all());
    }

    @Test
    public void withoutAMailServerNothingIsGivenUpAndAdministratorsSeeWhy() {
        Session session = world.aSession().startingIn(Duration.ofDays(3)).there();
        mails.answer(Cast.ANA, new Handed.NoWay("no-mail-server"));
        mails.answer(Cast.BO, new Handed.NoWay("no-mail-server"));
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        for (int quarter = 0; quarter < 4 * 24; quarter++) {
            run();
            assertEquals(List.of(NoticeState.WAITING, NoticeState.WAITING), states(Kind.SEAT_CONFIRMED));
            world.clock.pass(Duration.ofMinutes(15));
        }
        assertEquals("no-mail-server", world.notices.all().get(0).progress().why());
        mails.answer(Cast.ANA, Handed.OVER);
        run();
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));

        world.clock.pass(Duration.ofDays(3));
        run();
        assertEquals("over with its session", List.of(NoticeState.SENT, NoticeState.SKIPPED), states(Kind.SEAT_CONFIRMED));
    }

    @Test
    public void whoMayNotSeeThePageAnyMoreHearsNothingButWhatTheyLost() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).startingIn(Duration.ofDays(1)).there();
        signUp(Cast.ANA, session);
        world.access.hide(group.page());
        run();
        assertEquals(List.of(), mails.all());

        world.signups.changing(session.id(), seating -> true);
        world.access.showTo(Cast.HOST, group.page());
        Answers.given(world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Rain"));
        run();
        assertEquals(List.of(Kind.CALLED_OFF), mails.to(Cast.ANA));
        assertFalse(mails.last(Cast.ANA).mayView());
        MyNotices.Mine mine = world.told.mine().of(Cast.viewer(Cast.ANA), Optional.empty(), 10).notices().get(0);
        assertEquals("no title, no time", Optional.empty(), mine.group());
        assertEquals(Optional.empty(), mine.meeting());
    }

    @Test
    public void aMailServerThatIsDownIsTriedAgainAfterGrowingPausesAndThenGivenUp() {
        Session session = world.aSession().far().there();
        mails.answer(Cast.ANA, new Handed.TryLater("no mail server"));
        signUp(Cast.ANA, session);
        List<Long> minutes = new ArrayList<>();
        Instant last = world.clock.instant();
        for (int minute = 0; minute < 400; minute++) {
            int tries = world.notices.all().get(0).progress().tries();
            run();
            if (world.notices.all().get(0).progress().tries() > tries) {
                minutes.add(Duration.between(last, world.clock.instant()).toMinutes());
                last = world.clock.instant();
            }
            world.clock.pass(Duration.ofMinutes(1));
        }
        assertEquals(List.of(0L, 1L, 5L, 15L, 60L, 240L), minutes);
        assertEquals(List.of(NoticeState.FAILED), states(Kind.SEAT_CONFIRMED));

        world.access.makeWikiAdministrator(Cast.DEE);
        Notice failed = Answers.given(world.told.desk().list(Cast.viewer(Cast.DEE), NoticeState.FAILED, Optional.empty(), 10))
                .notices().get(0);
        assertEquals("no mail server", failed.progress().why());
        assertEquals(1, (int) Answers.given(world.told.desk().counts(Cast.viewer(Cast.DEE))).get(NoticeState.FAILED));
        mails.answer(Cast.ANA, Handed.OVER);
        Answers.given(world.told.desk().again(Cast.viewer(Cast.DEE), failed.id()));
        run();
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
        assertEquals(List.of("notice.has-not-failed"), Answers.reasons(world.told.desk().again(Cast.viewer(Cast.DEE), failed.id())));
        assertEquals(List.of("notice.administrators-only"), Answers.reasons(world.told.desk().counts(Cast.viewer(Cast.HOST))));
        assertEquals(List.of("notice.administrators-only"), Answers.reasons(world.told.desk().again(Cast.viewer(Cast.HOST), failed.id())));
        assertEquals(
                List.of("notice.administrators-only"),
                Answers.reasons(world.told.desk().list(Cast.viewer(Cast.HOST), NoticeState.FAILED, Optional.empty(), 10)));
    }

    @Test
    public void oneThatFailsHoldsNobodyElseUp() {
        Session session = world.aSession().far().there();
        mails.failFor(Cast.BO, new IllegalStateException("poison"));
        mails.answer(Cast.CEM, new Handed.Unreachable("no address"));
        List.of(Cast.ANA, Cast.BO, Cast.CEM, Cast.DEE).forEach(person -> signUp(person, session));

        List<Failure> failures = world.told.run();
        assertEquals(1, failures.size());
        assertEquals("poison", failures.get(0).reason().getMessage());
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.DEE));
        assertEquals(
                List.of(NoticeState.SENT, NoticeState.WAITING, NoticeState.SKIPPED, NoticeState.SENT), states(Kind.SEAT_CONFIRMED));
    }

    @Test
    public void oneThatNodesGoDownOverIsGivenUp() {
        signUp(Cast.ANA, world.aSession().far().there());
        Instant now = world.clock.instant();
        for (int i = 0; i < 6; i++) {
            assertEquals(1, world.notices.claim(now, now, 10).size());
        }
        run();
        assertEquals(List.of(NoticeState.FAILED), states(Kind.SEAT_CONFIRMED));
        assertEquals(List.of(), mails.all());
    }

    @Test
    public void aNodeThatIsSlowLeavesTheRestToOthers() {
        Session session = world.aSession().far().there();
        List.of(Cast.ANA, Cast.BO, Cast.CEM).forEach(person -> signUp(person, session));
        mails.meanwhile(() -> world.clock.pass(Duration.ofMinutes(10)));
        run();
        assertEquals("the lease is nearly over", 1, mails.all().size());
        mails.meanwhile(() -> {});
        world.clock.pass(SendNotices.LEASE);
        run();
        assertEquals(3, mails.all().size());
        assertEquals(List.of(Kind.SEAT_CONFIRMED), mails.to(Cast.ANA));
    }

    @Test
    public void quietHoursHoldMailsBackButNotTheList() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.BO).waiting(Cast.ANA).there();
        Quiet morning = new Quiet(LocalTime.of(9, 0), LocalTime.of(12, 0));
        world.told.preferences.save(Cast.ANA, NoticePreferences.USUAL.withQuiet(Optional.of(morning)), Optional.empty());
        world.cancelling().cancel(Cast.viewer(Cast.BO), session.id(), Door.REST);
        run();
        assertEquals(List.of(), mails.all());
        assertEquals(1, world.told.mine().unread(Cast.viewer(Cast.ANA)));

        world.clock.pass(Duration.ofHours(2));
        run();
        run();
        assertEquals(List.of(Kind.MOVED_UP), mails.to(Cast.ANA));
        assertEquals(1, world.told.mine().unread(Cast.viewer(Cast.ANA)));
    }

    @Test
    public void groupsTellTheirPeople() {
        Group group = world.aGroup().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), " New  room ", "We meet\nupstairs."));
        run();

        assertEquals(List.of(Kind.GROUP_NEWS), mails.to(Cast.ANA));
        assertEquals("New room", mails.last(Cast.ANA).told().subject());
        assertEquals("We meet\nupstairs.", mails.last(Cast.ANA).told().words());
        assertEquals("who wrote it knows", List.of(), mails.to(Cast.HOST));
        assertEquals(List.of("group.hosts-only"),
                Answers.reasons(world.told.telling().tell(Cast.viewer(Cast.ANA), group.id(), "a", "b")));
        assertEquals(List.of("subject: input.missing", "text: input.too-long"),
                Answers.reasons(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), " ", "x".repeat(2_001))));
    }

    @Test
    public void hostsHearOfThoseWhoWantToJoinAndTheseOfTheAnswer() {
        Group group = world.aGroup().onRequest().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.use.joining().join(Cast.viewer(Cast.BO), group.id(), false));
        Answers.given(world.use.leaving().leave(Cast.viewer(Cast.BO), group.id()));
        run();
        assertEquals("who took it back asks nothing", List.of(Kind.JOIN_REQUEST), mails.to(Cast.HOST));

        Answers.given(world.use.deciding().accept(
                Cast.viewer(Cast.HOST), group.id(), world.use.members.of(Cast.ANA, List.of(group.id())).get(group.id()).id()));
        world.people.know("cem", Cast.CEM);
        Answers.given(world.use.inviting().invite(Cast.viewer(Cast.HOST), group.id(), "cem"));
        run();
        assertEquals(List.of(Kind.JOIN_ACCEPTED), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.CO_HOST_INVITATION), mails.to(Cast.CEM));

        Answers.given(world.use.removing().remove(
                Cast.viewer(Cast.HOST), group.id(), world.use.members.of(Cast.ANA, List.of(group.id())).get(group.id()).id(), "Too loud"));
        run();
        assertEquals(List.of(Kind.JOIN_ACCEPTED, Kind.REMOVED), mails.to(Cast.ANA));
        assertEquals("Too loud", mails.last(Cast.ANA).told().words());
    }

    private Group hostedWith(PersonKey... coHosts) {
        Group group = world.aGroup().there();
        for (PersonKey person : coHosts) {
            Answers.given(world.use.inviting().invite(Cast.viewer(Cast.HOST), group.id(), person));
            Answers.given(world.use.answering().accept(Cast.viewer(person), group.id(), false));
            world.clock.pass(Duration.ofDays(1));
        }
        run();
        return group;
    }

    private List<Kind> newFor(PersonKey person, List<Kind> before) {
        List<Kind> all = mails.to(person);
        return all.subList(before.size(), all.size());
    }

    @Test
    public void whoIsGivenAnotherRoleHearsOfItUnlessTheyTookIt() {
        Group group = hostedWith(Cast.ANA);
        List<Kind> before = mails.to(Cast.ANA);
        long ana = world.use.members.of(Cast.ANA, List.of(group.id())).get(group.id()).id().value();
        long host = world.use.members.of(Cast.HOST, List.of(group.id())).get(group.id()).id().value();
        world.use.handingOver().to(Cast.viewer(Cast.HOST), group.id(), new MembershipId(ana), Role.HOST);
        run();
        assertEquals(List.of(Kind.MADE_HOST), newFor(Cast.ANA, before));
        assertEquals(Cast.HOST, mails.last(Cast.ANA).told().by().orElseThrow().person());

        world.use.handingOver().to(Cast.viewer(Cast.HOST), group.id(), new MembershipId(host), Role.CO_HOST);
        run();
        assertEquals("who did it knows", List.of(), mails.to(Cast.HOST));
        world.use.handingOver().to(Cast.viewer(Cast.ANA), group.id(), new MembershipId(host), Role.HOST);
        world.use.handingOver().to(Cast.viewer(Cast.ANA), group.id(), new MembershipId(host), Role.CO_HOST);
        run();
        assertEquals("of what is not so any more nobody hears", List.of(Kind.MADE_CO_HOST), mails.to(Cast.HOST));
    }

    @Test
    public void theCoHostWhoFollowsTheLastHostHearsOfItAndNobodyElse() {
        Group group = hostedWith(Cast.ANA, Cast.BO);
        List<Kind> before = mails.to(Cast.ANA);
        List<Kind> beforeBo = mails.to(Cast.BO);
        Answers.given(world.use.steppingDown().leave(Cast.viewer(Cast.HOST), group.id()));
        run();
        assertEquals(List.of(Kind.MADE_HOST), newFor(Cast.ANA, before));
        assertEquals("by nobody", Optional.empty(), mails.last(Cast.ANA).told().by());
        assertEquals(List.of(), newFor(Cast.BO, beforeBo));
        assertEquals(List.of(), mails.to(Cast.HOST));
    }

    @Test
    public void membersHearThatTheirGroupLooksForAHostForAsLongAsItDoes() {
        Group group = world.aGroup().there();
        for (PersonKey person : List.of(Cast.ANA, Cast.BO)) {
            Answers.given(world.use.joining().join(Cast.viewer(person), group.id(), false));
        }
        Answers.given(world.use.steppingDown().leave(Cast.viewer(Cast.HOST), group.id()));
        run();
        assertEquals("one fact, whatever the number of members", 1, world.notices.all().stream()
                .filter(notice -> notice.kind() == Kind.HOST_WANTED && notice.fact().to().reader().isEmpty()).count());
        assertEquals(List.of(Kind.HOST_WANTED), mails.to(Cast.ANA));
        assertEquals(List.of(Kind.HOST_WANTED), mails.to(Cast.BO));
        assertEquals("who stepped down knows", List.of(), mails.to(Cast.HOST));

        Answers.given(world.use.takingOver().take(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.use.steppingDown().leave(Cast.viewer(Cast.ANA), group.id()));
        Answers.given(world.use.takingOver().take(Cast.viewer(Cast.BO), group.id(), false));
        run();
        assertEquals("nobody looks any more, and who took over knows", List.of(Kind.HOST_WANTED), mails.to(Cast.BO));
        assertEquals(List.of(), mails.to(Cast.HOST));
    }

    @Test
    public void thatSomebodySaysNoIsToldToTheHostsAndToWhoAsked() {
        Group group = hostedWith(Cast.ANA);
        List<Kind> before = mails.to(Cast.ANA);
        Answers.given(world.use.inviting().invite(Cast.viewer(Cast.HOST), group.id(), Cast.BO));
        Answers.given(world.use.answering().decline(Cast.viewer(Cast.BO), group.id()));
        world.access.makeAdministrator(Cast.CEM, Cast.ENG);
        Answers.given(world.use.inviting().invite(Cast.viewer(Cast.CEM), group.id(), Cast.DEE));
        Answers.given(world.use.answering().decline(Cast.viewer(Cast.DEE), group.id()));
        run();
        assertEquals(List.of(Kind.CO_HOST_DECLINED, Kind.CO_HOST_DECLINED), mails.to(Cast.HOST));
        assertEquals(List.of(Kind.CO_HOST_DECLINED, Kind.CO_HOST_DECLINED), newFor(Cast.ANA, before));
        assertEquals(List.of(Kind.CO_HOST_DECLINED), mails.to(Cast.CEM));
        assertEquals(Cast.DEE, mails.last(Cast.CEM).told().by().orElseThrow().person());
    }

    private static final PageId RECAP = new PageId(77);

    private void recap(Session session) {
        world.clock.pass(Duration.ofDays(4));
        new SeatLock(world.keeper()).holding(session.id(), Viewer.of(Cast.HOST), held -> {
            held.change(held.session().noting(held.session().plan().recappedOn(RECAP)));
            return true;
        });
    }

    @Test
    public void aRecapIsToldToThoseWhoWereToCome() {
        world.access.showToAll(RECAP);
        recap(world.aSession().taking(Cast.ANA).there());
        run();
        assertTrue(mails.to(Cast.ANA).contains(Kind.RECAP_PUBLISHED));
        assertEquals(Optional.of(RECAP), mine(Kind.RECAP_PUBLISHED).told().recap());

        world.access.hide(RECAP);
        assertEquals("no link to what may not be seen", Optional.empty(), mine(Kind.RECAP_PUBLISHED).told().recap());
    }

    private MyNotices.Mine mine(Kind kind) {
        return world.told.mine().of(Cast.viewer(Cast.ANA), Optional.empty(), 10).notices().stream()
                .filter(mine -> mine.notice().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void aRecapThatMayNotBeSeenIsToldWhenItMay() {
        recap(world.aSession().taking(Cast.ANA).there());
        run();
        assertFalse(mails.to(Cast.ANA).contains(Kind.RECAP_PUBLISHED));

        world.access.showTo(Cast.ANA, RECAP);
        world.clock.pass(Duration.ofHours(1));
        run();
        assertTrue(mails.to(Cast.ANA).contains(Kind.RECAP_PUBLISHED));
    }

    @Test
    public void ofAGroupThatMayNotBeSeenNothingIsSaidButTheKind() {
        Group group = world.aGroup().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), "Secret room", "Upstairs."));
        run();
        assertEquals("Secret room", mine(Kind.GROUP_NEWS).told().subject());
        world.access.hide(group.page());
        assertEquals(Told.NOTHING, mine(Kind.GROUP_NEWS).told());
    }

    @Test
    public void theDigestComesOnMondayInsteadOfSingleMails() {
        Group group = world.aGroup().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), new PreferencesDraft(null, true, "", "")));
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), "New room", "Upstairs."));
        run();
        assertEquals(List.of(), mails.to(Cast.ANA));
        assertEquals("in the list at once", 1, world.told.mine().unread(Cast.viewer(Cast.ANA)));

        world.clock.set(Instant.parse("2026-03-08T12:00:00Z"));
        Session soon = world.aSession().of(group).there();
        world.aSession().of(group).far().there();
        world.clock.set(Instant.parse("2026-03-09T07:04:59Z"));
        run();
        assertEquals("not early, whatever the clock", List.of(), mails.to(Cast.ANA));
        world.clock.set(Instant.parse("2026-03-09T07:05:00Z"));
        run();
        world.clock.pass(Duration.ofMinutes(1));
        run();

        assertEquals(List.of(Kind.DIGEST), mails.to(Cast.ANA));
        Digest digest = mails.last(Cast.ANA).digest().orElseThrow();
        assertEquals(List.of(soon.id()), digest.ahead().stream().map(meeting -> meeting.id()).toList());
        assertEquals(List.of("New room"), digest.news().stream().map(news -> news.told().subject()).toList());

        mails.empty();
        world.clock.set(Instant.parse("2026-03-16T07:05:00Z"));
        run();
        assertEquals("nothing to tell, no mail", List.of(), mails.to(Cast.ANA));
        assertEquals(List.of(NoticeState.SENT, NoticeState.SKIPPED), states(Kind.DIGEST));
    }

    /** A group that Ana is in, and that she wants to hear of once a week. */
    private Group inADigest() {
        Group group = world.aGroup().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        chooseDigest(true);
        return group;
    }

    private void chooseDigest(boolean wanted) {
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), new PreferencesDraft(null, wanted, "", "")));
    }

    private void news(Group group, String subject) {
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), subject, "Upstairs."));
        run();
    }

    private void monday() {
        world.clock.set(Instant.parse("2026-03-09T07:05:00Z"));
        run();
    }

    @Test
    public void whoWantsNoDigestAnyMoreGetsAtOnceWhatWaitedForIt() {
        news(inADigest(), "New room");
        assertEquals(List.of(NoticeState.HELD), states(Kind.GROUP_NEWS));
        chooseDigest(false);
        run();
        run();
        assertEquals(List.of(Kind.GROUP_NEWS), mails.to(Cast.ANA));
        assertEquals(1, world.told.mine().unread(Cast.viewer(Cast.ANA)));
    }

    /** What the channel makes of a digest during which its reader turns digests off. */
    private void turningOffMeanwhile(Handed made) {
        world.told.sendBy(delivery -> {
            if (delivery.kind() != Kind.DIGEST) {
                return mails.deliver(delivery);
            }
            chooseDigest(false);
            return made instanceof Handed.Over ? mails.deliver(delivery) : made;
        });
    }

    @Test
    public void whoTurnsTheDigestOffWhileItIsSentIsNotToldTheSameTwice() {
        news(inADigest(), "New room");
        turningOffMeanwhile(Handed.OVER);
        monday();
        run();
        assertEquals(List.of(Kind.DIGEST), mails.to(Cast.ANA));
        assertEquals(1, mails.last(Cast.ANA).digest().orElseThrow().news().size());
        assertEquals(List.of(NoticeState.SENT), states(Kind.GROUP_NEWS));
    }

    @Test
    public void whoTurnsTheDigestOffWhileItCannotBeSentIsToldInMailsOfTheirOwn() {
        news(inADigest(), "New room");
        turningOffMeanwhile(new Handed.TryLater("busy"));
        monday();
        world.clock.pass(Duration.ofMinutes(5));
        run();
        assertEquals(List.of(Kind.GROUP_NEWS), mails.to(Cast.ANA));
    }

    @Test
    public void aDigestThatFailsHasItsNewsWhenItIsTriedAgain() {
        news(inADigest(), "New room");
        List<Digest> tried = new ArrayList<>();
        world.told.sendBy(delivery -> {
            tried.add(delivery.digest().orElseThrow());
            if (tried.size() == 1) {
                throw new IllegalStateException("no");
            }
            return tried.size() == 2 ? new Handed.TryLater("busy") : mails.deliver(delivery);
        });
        world.clock.set(Instant.parse("2026-03-09T07:05:00Z"));
        world.told.run();
        for (int minute = 0; minute < 20; minute++) {
            world.clock.pass(Duration.ofMinutes(1));
            run();
        }
        assertEquals(List.of(1, 1, 1), tried.stream().map(digest -> digest.news().size()).toList());
        assertEquals(List.of(NoticeState.SENT), states(Kind.GROUP_NEWS));
    }

    @Test
    public void whoTurnsTheDigestOffWhileSomethingIsPutAsideForItGetsItAtOnce() {
        Group group = inADigest();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.BO), group.id(), false));
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), "New room", "Upstairs."));
        // Bo's mail goes out after it was looked what Ana wants, and before what becomes of her notice is kept.
        world.told.sendBy(delivery -> {
            chooseDigest(false);
            return mails.deliver(delivery);
        });
        run();
        assertTrue(mails.to(Cast.BO).contains(Kind.GROUP_NEWS));
        assertEquals(List.of(Kind.GROUP_NEWS), mails.to(Cast.ANA));
    }

    @Test
    public void whoUnsubscribesFromTheDigestGetsNoMailInstead() {
        Group group = inADigest();
        news(group, "New room");
        Answers.given(world.told.unsubscribing().off("token-of-ana", Optional.of(Kind.DIGEST)));
        news(group, "Newer room");
        assertEquals(List.of(), mails.to(Cast.ANA));
        assertEquals("in the list all the same", List.of(NoticeState.SHOWN, NoticeState.SHOWN), states(Kind.GROUP_NEWS));
        assertEquals(2, world.told.mine().unread(Cast.viewer(Cast.ANA)));
    }

    @Test
    public void aDigestHasThirtyPiecesOfNewsAndCountsTheRest() {
        Group group = inADigest();
        for (int i = 0; i < 33; i++) {
            news(group, "News " + i);
        }
        monday();
        Digest digest = mails.last(Cast.ANA).digest().orElseThrow();
        assertEquals(30, digest.news().size());
        assertEquals("News 0", digest.news().get(0).told().subject());
        assertEquals(3, digest.more());
        assertEquals("none comes again next week", 0, world.notices.count(NoticeState.HELD));
    }

    @Test
    public void aDigestTellsOfNothingThatIsOverAndWaitsForNothingThatIsHidden() {
        Group group = inADigest();
        world.people.know("ana", Cast.ANA);
        Session session = world.aSession().of(group).startingIn(Duration.ofDays(3)).there();
        Answers.given(world.inviting().invite(Cast.viewer(Cast.HOST), session.id(), List.of("ana"), Door.REST));
        run();
        assertEquals(List.of(NoticeState.HELD), states(Kind.INVITED));
        Group other = world.aGroup().there();
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), other.id(), false));
        news(other, "Secret");
        world.access.hide(other.page());
        monday();
        assertEquals(List.of(), mails.to(Cast.ANA));
        assertEquals(List.of(NoticeState.SKIPPED), states(Kind.DIGEST));
        assertEquals(0, world.notices.count(NoticeState.HELD));
    }

    @Test
    public void whenTheAppStopsInTheMiddleNothingIsToldTwiceAndNothingIsLost() {
        PersonKey[] many = many(45);
        Session session = world.aSession().far().withSeats(45).taking(many).there();
        Answers.given(world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Rain"));
        // In the middle of the second lot of those that are noted together.
        mails.meanwhile(() -> {
            if (mails.all().size() == 24) {
                world.notices.close();
            }
        });
        run();
        assertEquals("the one that was under way, and none after it", 25, mails.all().size());
        assertEquals("given back", 0, world.notices.count(NoticeState.SENDING));
        assertEquals(20, world.notices.count(NoticeState.WAITING));
        assertTrue(world.notices.all().stream().filter(notice -> notice.progress().state() == NoticeState.WAITING)
                .allMatch(notice -> notice.progress().tries() == 0));

        world.notices.open();
        run();
        assertEquals(45, mails.all().size());
        assertEquals(45, mails.all().stream().map(Delivery::to).distinct().count());
    }

    @Test
    public void whatCannotBeBegunAnyMoreIsGivenBackAndWhatWasHandedOverIsNoted() {
        Session session = world.aSession().far().withSeats(3).there();
        List.of(Cast.ANA, Cast.BO, Cast.CEM).forEach(person -> signUp(person, session));
        mails.failFor(Cast.BO, new NotNow(Refusal.refused("site.read-only")));
        mails.meanwhile(() -> {
            if (mails.all().size() == 1) {
                world.notices.close();
            }
        });
        run();
        assertEquals(List.of(NoticeState.SENT, NoticeState.WAITING, NoticeState.WAITING), states(Kind.SEAT_CONFIRMED));
        assertEquals(1, mails.all().size());
    }

    @Test
    public void whatIsLongOverIsCleared() {
        signUp(Cast.ANA, world.aSession().far().there());
        run();
        assertEquals(0, world.told.clearing().run());
        world.clock.pass(ClearNotices.KEPT.plusSeconds(1));
        assertEquals(1, world.told.clearing().run());
    }

    @Test
    public void nothingIsLeftOfWhoWasRemoved() {
        signUp(Cast.ANA, world.aSession().far().there());
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), new PreferencesDraft(null, true, "", "")));
        assertEquals(1, world.told.ending().of(Cast.ANA));
        assertEquals(List.of(), world.notices.all());
        assertEquals(NoticePreferences.USUAL, world.told.preferences.of(Cast.ANA));
    }
}
