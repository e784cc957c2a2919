package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.SeriesDraft.RepeatDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class StartNextRoundTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SeriesDraft AGAIN = new SeriesDraft(SessionDraft.NOTHING, null, null);

    private final World world = new World();
    private final Group old = world.aGroup().there();
    private final LocalDate today = LocalDate.ofInstant(world.clock.instant(), PARIS);

    @Before
    public void lettingTheHostCreate() {
        world.access.letCreate(Cast.HOST, Cast.ENG);
    }

    private static SessionDraft first(LocalDate day, SessionDraft.TermsDraft terms) {
        return new SessionDraft(day.toString(), "18:15", "Europe/Paris", 75, "Room 4", "https://meet.example/4", 7, terms);
    }

    private void held(SessionDraft first, RepeatDraft rule) {
        Answers.given(world.plan.schedulingSeries().schedule(HOST, old.id(), new SeriesDraft(first, rule, 2)));
        world.clock.pass(Duration.ofDays(140));
    }

    private Answer<Group> start(SeriesDraft plan) {
        return world.plan.nextRound().start(HOST, old.id(), "Next", Optional.of(plan));
    }

    private List<Session> sessions(Group group) {
        return world.meetings().ahead(group).stream().map(Meeting::session).toList();
    }

    private LocalDate now() {
        return LocalDate.ofInstant(world.clock.instant(), PARIS);
    }

    @Test
    public void sessionsAreAsTheyWereOnTheSameWeekday() {
        LocalDate begin = today.plusDays(3);
        held(first(begin, null), new RepeatDraft("weekly", 2, 5, null, null, null, null));

        List<Session> sessions = sessions(Answers.given(start(AGAIN)));

        assertEquals(5, sessions.size());
        Session next = sessions.get(0);
        LocalDate day = next.time().start().toLocalDate();
        assertEquals(begin.getDayOfWeek(), day.getDayOfWeek());
        assertTrue(!day.isBefore(now().plusDays(7)) && day.isBefore(now().plusDays(14)));
        assertEquals(new SessionTime(day.atTime(18, 15), PARIS, 75), next.time());
        assertEquals("Room 4", next.plan().place());
        assertEquals(Optional.of("https://meet.example/4"), next.plan().link());
        assertEquals(7, next.capacity());
        assertEquals(Optional.of(2), next.perPerson());
        assertEquals(day.plusWeeks(2), sessions.get(1).time().start().toLocalDate());
    }

    @Test
    public void whatIsSaidIsDoneAndTermsMoveAlong() {
        LocalDate begin = today.plusDays(20);
        held(first(begin, new SessionDraft.TermsDraft(
                begin.minusDays(18).atTime(8, 0).toString(), null, 60, false,
                new SessionDraft.DrawDraft(begin.minusDays(9).atTime(12, 0).toString(), 1), null, null)),
                new RepeatDraft("weekly", 1, 3, null, null, null, null));

        List<Session> proposed = sessions(Answers.given(start(AGAIN)));
        LocalDate day = proposed.get(0).time().start().toLocalDate();
        assertEquals("so far that the draw is to come", day.minusDays(9).atTime(12, 0),
                proposed.get(0).terms().draw().orElseThrow().at());

        LocalDate chosen = now().plusDays(40);
        SessionDraft date = new SessionDraft(chosen.toString(), null, null, null, null, null, null);
        List<Session> sessions = sessions(Answers.given(world.plan.nextRound().start(
                HOST, old.id(), "After", Optional.of(new SeriesDraft(date, new RepeatDraft(null, null, 4, null, null, null, null), null)))));
        assertEquals(4, sessions.size());
        assertEquals(chosen.atTime(18, 15), sessions.get(0).time().start());
        assertEquals(Optional.of(chosen.minusDays(18).atTime(8, 0)), sessions.get(0).terms().opens());
    }

    @Test
    public void monthsKeepTheirWeekAndDaysTheirDistance() {
        held(first(today.plusDays(3), null), new RepeatDraft("monthly", null, 3, null, "last", "friday", null));
        List<Session> months = sessions(Answers.given(start(AGAIN)));
        assertEquals(3, months.size());
        months.forEach(session -> assertTrue(WeekOfMonth.isLast(session.time().start().toLocalDate())));

        LocalDate begin = now().plusDays(2);
        held(first(begin, null), new RepeatDraft(
                "dates", null, null, null, null, null, List.of(begin.toString(), begin.plusDays(1).toString(), begin.plusDays(9).toString())));
        List<Session> days = sessions(Answers.given(world.plan.nextRound().start(HOST, old.id(), "Days", Optional.of(AGAIN))));
        LocalDate first = days.get(0).time().start().toLocalDate();
        assertEquals(begin.getDayOfWeek(), first.getDayOfWeek());
        assertEquals(
                List.of(first, first.plusDays(1), first.plusDays(9)),
                days.stream().map(session -> session.time().start().toLocalDate()).toList());
    }

    @Test
    public void oneSessionComesAgainAlone() {
        Session alone = world.aSession().of(old).startingIn(Duration.ofDays(-3)).there();
        List<Session> sessions = sessions(Answers.given(start(AGAIN)));
        assertEquals(1, sessions.size());
        assertEquals(Optional.empty(), sessions.get(0).series());
        assertEquals(alone.time().start().getDayOfWeek(), sessions.get(0).time().start().getDayOfWeek());
    }

    @Test
    public void whatIsWrongIsSaidAtOnceAndNothingIsMade() {
        held(first(today.plusDays(3), null), RepeatDraft.USUAL);
        SessionDraft soon = new SessionDraft("soon", null, null, null, null, null, null);
        RepeatDraft none = new RepeatDraft(null, null, 0, null, null, null, null);
        assertEquals(
                List.of("title: input.missing", "repeat.count: input.range", "session.date: session.date.unreadable"),
                Answers.reasons(world.plan.nextRound().start(HOST, old.id(), " ", Optional.of(new SeriesDraft(soon, none, null)))));
        assertEquals(0, world.pages.made().size());
        assertEquals(List.of(), sessions(Answers.given(world.plan.nextRound().start(HOST, old.id(), "None", Optional.empty()))));
    }

    @Test
    public void aGroupThatNeverMetMeetsAsUsual() {
        assertEquals(SeriesDraftPolicy.USUAL_COUNT, sessions(Answers.given(start(AGAIN))).size());
    }
}
