package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.Test;
import org.peerlearning.calendar.MailEvents.Addressed;
import org.peerlearning.group.Group;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** One session as a file and in a mail, each field read back. */
public class SessionEventsTest {

    private static final Addressed TO_ANA = new Addressed(
            Cast.ANA, new Party("Ana \"the\" Ex; Ample, \u00C9", "ana@example.org"), new Party("Wiki", "wiki@example.org"), Locale.ENGLISH);

    private final World world = new World();
    private final Calendars calendars = new Calendars(world);

    private Meeting meeting(SessionId id) {
        return world.meetings().unseen(id).orElseThrow();
    }

    private VEvent file(Viewer viewer, SessionId id) {
        ReadBack read = ReadBack.of(Answers.given(calendars.file().of(viewer, id, Locale.ENGLISH)).text());
        assertEquals(1, read.events().size());
        return read.events().get(0);
    }

    private Session planned(String title, SessionPlan plan) {
        Group group = world.aGroup().titled(title).there();
        return world.planning().add(group.id(), new NewSession(plan, SignupTerms.OPEN));
    }

    private static SessionTime time() {
        return new SessionTime(LocalDateTime.parse("2026-06-01T17:30"), ZoneId.of("Europe/Paris"), 90);
    }

    @Test
    public void everyFieldOfASessionIsTold() {
        Session session = planned("Street photography", new SessionPlan(
                time(), "Room 4, 2nd floor; left", Optional.of("https://meet.example/a?b=c,d;e"), 10, "Night walk",
                "20 min: hello\n10 min: \\o/", "A lamp", Optional.of(Cast.HOST), Optional.empty()));
        VEvent event = file(Viewer.ANONYMOUS, session.id());
        assertEquals("session-" + session.id().value() + "@wiki-1", ReadBack.value(event, "UID"));
        assertEquals("Street photography: Night walk", ReadBack.value(event, "SUMMARY"));
        assertEquals("Room 4, 2nd floor; left", ReadBack.value(event, "LOCATION"));
        assertEquals(
                "20 min: hello\n10 min: \\o/\n\nbring A lamp\n\nonline https://meet.example/a?b=c,d;e",
                ReadBack.value(event, "DESCRIPTION"));
        assertEquals("category", ReadBack.value(event, "CATEGORIES"));
        assertEquals("https://meet.example/a?b=c,d;e", ReadBack.value(event, "CONFERENCE"));
        assertTrue(ReadBack.value(event, "URL").startsWith("https://wiki.example/pages/"));
        assertEquals("20260601T173000", ReadBack.value(event, "DTSTART"));
        assertEquals("20260601T190000", ReadBack.value(event, "DTEND"));
        assertEquals("CONFIRMED", ReadBack.value(event, "STATUS"));
        assertEquals("TRANSPARENT", ReadBack.value(event, "TRANSP"));
        assertEquals("0", ReadBack.value(event, "SEQUENCE"));
        assertTrue(event.getAlarms().isEmpty());
    }

    @Test
    public void whoComesIsRemindedAndBusy() {
        Session session = world.aSession().taking(Cast.ANA).there();
        VEvent event = file(Cast.viewer(Cast.ANA), session.id());
        assertEquals("OPAQUE", ReadBack.value(event, "TRANSP"));
        VAlarm alarm = event.getAlarms().get(0);
        assertEquals("-PT30M", ReadBack.value(alarm, "TRIGGER"));
        assertEquals("DISPLAY", ReadBack.value(alarm, "ACTION"));
        assertEquals("TRANSPARENT", ReadBack.value(file(Cast.viewer(Cast.BO), session.id()), "TRANSP"));
    }

    @Test
    public void whoMayNotSeeASessionGetsNoFile() {
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).there();
        for (SessionId id : List.of(hidden.id(), new SessionId(4711), new SessionId(0))) {
            assertEquals(List.of("session.not-found"), Answers.reasons(calendars.file().of(Cast.viewer(Cast.ANA), id, Locale.ENGLISH)));
        }
    }

    @Test
    public void longTitlesInEveryScriptComeBackWhole() {
        for (String one : List.of(
                "\u00E9", "\u0416", "\u4F8B", "\u0939\u093F", "\uD83D\uDE80",
                "\u0627", "\uD83D\uDC69\u200D\uD83D\uDCBB", "a,", ";", "\\")) {
            String title = one.repeat(200 / one.codePointCount(0, one.length()));
            Session session = planned(title, new SessionPlan(time(), title, Optional.empty(), 10));
            VEvent event = file(Viewer.ANONYMOUS, session.id());
            assertEquals(title, ReadBack.value(event, "SUMMARY"));
            assertEquals(title, ReadBack.value(event, "LOCATION"));
        }
    }

    @Test
    public void anyPlanComesBackFieldByField() {
        Random chance = new Random(5545);
        String letters = "abc ,;:\"'^=<>&\u00E9\u4F8B\uD83D\uDE80\u0416";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("x");
            chance.ints(1 + chance.nextInt(150), 0, points.length).forEach(at -> text.appendCodePoint(points[at]));
            String words = text.append('x').toString();
            SessionTime when = new SessionTime(
                    LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(chance.nextInt(1_000_000)),
                    ZoneId.of(List.of("Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC").get(chance.nextInt(4))),
                    5 + chance.nextInt(700));
            Session session = planned(words, new SessionPlan(
                    when, words, Optional.empty(), 10, "", words + "\n" + words, "", Optional.empty(), Optional.empty()));
            String written = Answers.given(calendars.file().of(Viewer.ANONYMOUS, session.id(), Locale.ENGLISH)).text();
            ReadBack read = ReadBack.of(written);
            VEvent event = read.events().get(0);
            assertEquals(words, ReadBack.value(event, "SUMMARY"));
            assertEquals(words, ReadBack.value(event, "LOCATION"));
            assertEquals(words + "\n" + words, ReadBack.value(event, "DESCRIPTION"));
            assertEquals(when.startsAt().toInstant(), read.moment(event, "DTSTART"));
            assertEquals(when.endsAt().toInstant(), read.moment(event, "DTEND"));
        }
    }

    @Test
    public void aConfirmationAsksTheReadersCalendarAloneAndAgainWhenItMoves() {
        Session session = world.aSession().taking(Cast.ANA, Cast.BO).there();
        String text = calendars.mails().request(meeting(session.id()), TO_ANA);
        ReadBack read = ReadBack.of(text);
        VEvent event = read.events().get(0);
        assertEquals("REQUEST", read.value("METHOD"));
        assertEquals(1, event.getProperties("ATTENDEE").size());
        assertEquals("mailto:ana@example.org", ReadBack.value(event, "ATTENDEE"));
        assertEquals("ACCEPTED", ReadBack.parameter(event, "ATTENDEE", "PARTSTAT"));
        assertEquals("FALSE", ReadBack.parameter(event, "ATTENDEE", "RSVP"));
        assertEquals("mailto:wiki@example.org", ReadBack.value(event, "ORGANIZER"));
        assertEquals("CONFIRMED", ReadBack.value(event, "STATUS"));
        assertFalse(text.contains("bo@"));
        VEvent later = ReadBack.of(calendars.mails().request(
                meeting(session.id()).with(session.changed(session.plan().at(time()), session.terms(), Optional.empty()), Tally.NONE), TO_ANA))
                .events().get(0);
        assertEquals(ReadBack.value(event, "UID"), ReadBack.value(later, "UID"));
        assertTrue(sequence(later) > sequence(event));
        assertEquals("20260601T173000", ReadBack.value(later, "DTSTART"));
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(ReadBack.value(event, "SEQUENCE"));
    }

    private int sequenceNow(SessionId session, boolean going) {
        MailEvents mails = calendars.mails();
        ReadBack read = ReadBack.of(going ? mails.request(meeting(session), TO_ANA) : mails.cancel(meeting(session), TO_ANA));
        assertEquals(going ? "REQUEST" : "CANCEL", read.value("METHOD"));
        assertEquals(going ? "CONFIRMED" : "CANCELLED", ReadBack.value(read.events().get(0), "STATUS"));
        return sequence(read.events().get(0));
    }

    @Test
    public void eachThingThatIsToldCountsMoreThanTheOneBefore() {
        Session session = world.aSession().far().there();
        Viewer ana = Cast.viewer(Cast.ANA);
        world.signUp().signUp(ana, session.id(), Door.REST);
        int seated = sequenceNow(session.id(), true);
        world.cancelling().cancel(ana, session.id(), Door.REST);
        int cancelled = sequenceNow(session.id(), false);
        world.clock.pass(Duration.ofMinutes(1));
        world.changingMind().change(ana, session.id(), Door.REST);
        int back = sequenceNow(session.id(), true);
        world.cancelling().cancel(ana, session.id(), Door.REST);
        int again = sequenceNow(session.id(), false);
        world.signUp().signUp(ana, session.id(), Door.REST);
        int anew = sequenceNow(session.id(), true);
        Answers.given(world.changingCapacity().change(Cast.viewer(Cast.HOST), session.id(), 11));
        int changed = sequenceNow(session.id(), true);
        Answers.given(world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Flood"));
        int off = sequenceNow(session.id(), false);
        List<Integer> told = List.of(seated, cancelled, back, again, anew, changed, off);
        assertEquals(told, told.stream().sorted().distinct().toList());
    }

    @Test
    public void whoMayNotSeeItAnyMoreLearnsOnlyThatItIsOver() {
        Group group = world.aGroup().titled("Secret").there();
        Session session = world.aSession().of(group).taking(Cast.ANA).there();
        world.access.hide(group.page());
        String text = calendars.mails().cancel(meeting(session.id()), TO_ANA);
        assertFalse(text, text.contains("Secret") || text.contains("Room 4") || text.contains("URL"));
        assertEquals("CANCELLED", ReadBack.value(ReadBack.of(text).events().get(0), "STATUS"));
    }
}
