package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Texts;

/** What every place that keeps sessions promises. */
public abstract class SessionRepositoryContract {

    private static final GroupId GROUP = new GroupId(11);
    private static final GroupId OTHER = new GroupId(12);
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 1, 17, 30);

    private SessionRepository sessions;

    /** Where sessions are kept; nothing is in it yet. */
    protected abstract SessionRepository empty();

    @Before
    public final void startEmpty() {
        sessions = empty();
    }

    private static NewSession plan(LocalDateTime start) {
        return open(new SessionPlan(new SessionTime(start, ZoneId.of("Europe/Paris"), 90), "Room 4", Optional.empty(), 12));
    }

    private static NewSession open(SessionPlan plan) {
        return new NewSession(plan, SignupTerms.OPEN);
    }

    private Session at(GroupId group, LocalDateTime start) {
        return sessions.add(group, plan(start));
    }

    private List<Session> from(Collection<GroupId> groups, LocalDateTime from) {
        return sessions.from(groups, from).stream().map(Counted::session).toList();
    }

    @Test
    public void aSessionComesBackAsItWasGiven() {
        SessionPlan plan = new SessionPlan(
                new SessionTime(START, ZoneId.of("America/Argentina/ComodRivadavia"), SessionDraftPolicy.MINUTES_MAX),
                "",
                Optional.of("https://meet.example/" + "é".repeat(SessionDraftPolicy.LINK_MAX - 21)),
                SessionDraftPolicy.CAPACITY_MAX);
        Session added = sessions.add(GROUP, open(plan));
        assertEquals(new Session(added.id(), GROUP, plan, SignupTerms.OPEN, false), added);
        assertEquals(Optional.of(added), sessions.byId(added.id()));
        assertEquals(List.of(added), from(List.of(GROUP), START));
    }

    @Test
    public void termsComeBackAsTheyWereSet() {
        SessionPlan plan = plan(START).plan();
        for (SignupTerms terms : List.of(
                new SignupTerms(Optional.of(LocalDateTime.of(2026, 3, 29, 2, 30)), Optional.of(START), 40_320, true),
                new SignupTerms(Optional.of(LocalDateTime.of(-4, 1, 1, 0, 0)), Optional.empty(), 0, false),
                new SignupTerms(Optional.empty(), Optional.of(START.minusMinutes(1)), 1, true))) {
            Session added = sessions.add(GROUP, new NewSession(plan, terms));
            assertEquals(terms, added.terms());
            assertEquals(Optional.of(added), sessions.byId(added.id()));
        }
    }

    @Test
    public void whatIsDoneComesBackAsItWasPlanned() {
        List<String> texts = new ArrayList<>(Texts.HARD);
        texts.add("");
        texts.add(Texts.emojis(SessionDraftPolicy.ACTIVITY_MAX));
        for (String text : texts) {
            String agenda = text.repeat(Math.min(9, text.isEmpty() ? 0 : SessionDraftPolicy.BRING_MAX / text.length())) + text;
            SessionPlan plan = new SessionPlan(
                    plan(START).plan().time(), "", Optional.empty(), 1, text, agenda, agenda,
                    Optional.of(new PersonKey("ana")), Optional.of(new PageId(5_000_000_000L)));
            assertEquals(plan, sessions.byId(sessions.add(GROUP, open(plan)).id()).orElseThrow().plan());
        }
        SessionPlan longest = new SessionPlan(
                plan(START).plan().time(), "", Optional.empty(), 1, "", Texts.emojis(SessionDraftPolicy.AGENDA_MAX),
                Texts.emojis(SessionDraftPolicy.BRING_MAX), Optional.empty(), Optional.empty());
        assertEquals(longest, sessions.byId(sessions.add(GROUP, open(longest)).id()).orElseThrow().plan());
    }

    private Session inSeries(GroupId group, long series, LocalDateTime start, LocalDateTime original, boolean moved) {
        NewSession plan = plan(start);
        return sessions.add(group, new NewSession(
                plan.plan(), plan.terms(), Optional.of(new Occurrence(new SeriesId(series), original, moved)), ""));
    }

    @Test
    public void theSessionsOfASeriesComeInTheOrderOfItsRule() {
        Session third = inSeries(GROUP, 7, START, START.plusDays(14), true);
        Session first = inSeries(GROUP, 7, START.plusDays(20), START, true);
        Session second = inSeries(GROUP, 7, START.plusDays(7), START.plusDays(7), false);
        inSeries(GROUP, 8, START, START, false);
        at(GROUP, START);
        assertEquals(List.of(first, second, third), sessions.ofSeries(new SeriesId(7)));
        assertEquals(Optional.of(third), sessions.byId(third.id()));
        assertEquals(Optional.of(new SeriesId(7)), sessions.byId(third.id()).orElseThrow().series());
        assertEquals(List.of(), sessions.ofSeries(new SeriesId(9)));
        assertEquals(List.of(), sessions.ofSeries(new SeriesId(Long.MAX_VALUE)));
    }

    private Session recapped(GroupId group, LocalDateTime start) {
        return sessions.add(group, open(plan(start).plan().recappedOn(new PageId(5))));
    }

    @Test
    public void whatAGroupLooksBackOnComesLatestFirst() {
        Session older = recapped(GROUP, START);
        Session twin = recapped(GROUP, START);
        Session newer = recapped(GROUP, START.plusDays(7));
        recapped(OTHER, START);
        at(GROUP, START.plusDays(8));
        assertEquals(List.of(newer, twin, older), sessions.recapped(GROUP, 9));
        assertEquals(List.of(newer), sessions.recapped(GROUP, 1));
        assertEquals(List.of(), sessions.recapped(GROUP, 0));
        assertEquals(List.of(), sessions.recapped(new GroupId(-1), 9));
    }

    @Test
    public void whatAGroupHasHeldComesLatestFirst() {
        Session older = at(GROUP, START);
        Session newer = at(GROUP, START.plusDays(7));
        at(OTHER, START);
        at(GROUP, START.plusDays(14));
        at(GROUP, START.plusDays(14).plusMinutes(1));
        assertEquals(List.of(newer, older), sessions.upTo(GROUP, START.plusDays(14).minusMinutes(1), 9));
        assertEquals(List.of(newer), sessions.upTo(GROUP, START.plusDays(7), 1));
        assertEquals(List.of(), sessions.upTo(GROUP, START, 0));
        assertEquals(List.of(), sessions.upTo(GROUP, LocalDateTime.MIN, 9));
        assertEquals(4, sessions.upTo(GROUP, LocalDateTime.MAX, 9).size());
        assertEquals(List.of(), sessions.upTo(new GroupId(-1), START, 9));
    }

    @Test
    public void placesOfEveryScriptAndLengthAreKept() {
        List<String> places = new ArrayList<>(Texts.HARD);
        places.add(Texts.emojis(SessionDraftPolicy.PLACE_MAX));
        for (String place : places) {
            SessionPlan plan = new SessionPlan(plan(START).plan().time(), place, Optional.empty(), 1);
            assertEquals(plan, sessions.byId(sessions.add(GROUP, open(plan)).id()).orElseThrow().plan());
        }
    }

    @Test
    public void aTimeThatClocksSkipOrRepeatIsKeptAsItWasSaid() {
        for (LocalDateTime start : List.of(
                LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(2026, 10, 25, 2, 30), LocalDateTime.of(2026, 1, 1, 0, 0))) {
            assertEquals(start, sessions.byId(at(GROUP, start).id()).orElseThrow().time().start());
        }
    }

    @Test
    public void sessionsComeInTheOrderTheyWereAskedForEachOnce() {
        Session first = at(GROUP, START);
        Session second = at(OTHER, START);
        Session third = at(GROUP, START);
        assertEquals(List.of(third, first, second), sessions.byIds(List.of(third.id(), first.id(), third.id(), second.id())));
    }

    @Test
    public void numbersThatAreNoSessionFindNothing() {
        long id = at(GROUP, START).id().value();
        assertEquals(
                List.of(),
                sessions.byIds(LongStream.of(0, -1, -id, id + (1L << 32), Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE)
                        .mapToObj(SessionId::new)
                        .toList()));
        assertEquals(List.of(), sessions.byIds(List.of()));
        for (long none : new long[] {0, -1, -id, id + (1L << 32), Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertEquals(Optional.empty(), sessions.groupOf(new SessionId(none)));
        }
    }

    @Test
    public void aSessionKnowsItsGroup() {
        Session first = at(GROUP, START);
        Session second = at(OTHER, START);
        for (int i = 0; i < 2; i++) {
            assertEquals(Optional.of(GROUP), sessions.groupOf(first.id()));
            assertEquals(Optional.of(OTHER), sessions.groupOf(second.id()));
        }
    }

    @Test
    public void aThousandTwoHundredIdsAreNotTooMany() {
        List<Session> known = List.of(at(GROUP, START), at(GROUP, START), at(GROUP, START));
        List<SessionId> asked = new ArrayList<>(LongStream.range(1_000_000, 1_001_197).mapToObj(SessionId::new).toList());
        asked.add(0, known.get(2).id());
        asked.add(700, known.get(0).id());
        asked.add(known.get(1).id());
        assertEquals(1_200, asked.size());
        assertEquals(List.of(known.get(2), known.get(0), known.get(1)), sessions.byIds(asked));
    }

    @Test
    public void onlySessionsOfTheGroupsFromAMomentOnAreListedTheEarliestFirst() {
        Session late = at(GROUP, START.plusDays(9));
        Session early = at(OTHER, START);
        Session sameStart = at(GROUP, START);
        at(GROUP, START.minusMinutes(1));
        at(new GroupId(13), START);
        assertEquals(List.of(early, sameStart, late), from(List.of(GROUP, OTHER, GROUP), START));
        assertEquals(List.of(late), from(List.of(GROUP), START.plusMinutes(1)));
        assertEquals(List.of(), from(List.of(GROUP), START.plusDays(10)));
        assertEquals(List.of(), from(List.of(), START));
    }

    @Test
    public void aMomentWithinAMinuteIsAfterItsBeginning() {
        Session session = at(GROUP, START);
        assertEquals(List.of(), from(List.of(GROUP), START.plusNanos(1)));
        assertEquals(List.of(), from(List.of(GROUP), START.plusSeconds(59)));
        assertEquals(List.of(session), from(List.of(GROUP), START.minusNanos(1)));
    }

    @Test
    public void theEndsOfTimeAreMomentsToo() {
        Session session = at(GROUP, START);
        assertEquals(List.of(session), from(List.of(GROUP), LocalDateTime.MIN));
        assertEquals(List.of(session), from(List.of(GROUP), LocalDateTime.of(-1, 1, 1, 0, 0)));
        assertEquals(List.of(), from(List.of(GROUP), LocalDateTime.of(10_000, 1, 1, 0, 0)));
        assertEquals(List.of(), from(List.of(GROUP), LocalDateTime.MAX));
    }

    @Test
    public void sessionsOfManyGroupsComeInOneOrder() {
        List<GroupId> many = LongStream.rangeClosed(1, 1_200).mapToObj(GroupId::new).toList();
        Session third = at(many.get(3), START.plusDays(3));
        Session first = at(many.get(1_199), START.plusDays(1));
        Session second = at(many.get(600), START.plusDays(2));
        assertEquals(List.of(first, second, third), from(many, START));
        assertEquals(List.of(), from(List.of(new GroupId(Long.MAX_VALUE), new GroupId(-1)), START));
    }

    private static SignupTerms terms(Optional<DrawTerms> draw, Optional<MinimumTerms> minimum, Optional<KeptSeats> kept) {
        return new SignupTerms(Optional.empty(), Optional.empty(), 0, false, draw, minimum, kept);
    }

    @Test
    public void drawsMinimumsAndKeptSeatsComeBackAsTheyWereSet() {
        LocalDateTime moment = START.minusDays(3);
        Optional<DrawTerms> draw = Optional.of(new DrawTerms(moment, 0));
        for (SignupTerms terms : List.of(
                terms(draw, Optional.of(new MinimumTerms(2, 0)), Optional.empty()),
                terms(Optional.of(new DrawTerms(moment, SessionDraftPolicy.CAPACITY_MAX)), Optional.empty(), Optional.empty()),
                terms(
                        Optional.empty(),
                        Optional.of(new MinimumTerms(SessionDraftPolicy.CAPACITY_MAX, 40_320)),
                        Optional.of(new KeptSeats(1, KeptSeats.Whom.MEMBERS, "", moment))),
                terms(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new KeptSeats(10_000, KeptSeats.Whom.WIKI_GROUP, "é".repeat(255), moment))))) {
            NewSession planned = new NewSession(plan(START).plan(), terms)
                    .withDrawSeed(terms.draw().isPresent() ? "f".repeat(64) : "");
            Session added = sessions.add(GROUP, planned);
            assertEquals(terms, added.terms());
            assertEquals(Optional.of(added), sessions.byId(added.id()));
        }
    }

    @Test
    public void aDrawWithoutASeedAndASeedWithoutADrawAreMistakes() {
        NewSession seedless =
                new NewSession(plan(START).plan(), terms(Optional.of(new DrawTerms(START, 0)), Optional.empty(), Optional.empty()));
        assertThrows(IllegalStateException.class, () -> sessions.add(GROUP, seedless));
        assertThrows(IllegalStateException.class, () -> sessions.add(GROUP, plan(START).withDrawSeed("f")));
    }

    private static SlotFilter between(LocalDateTime from, LocalDateTime until) {
        return new SlotFilter(from, until, Optional.empty());
    }

    private static List<SessionId> ids(List<Slot> slots) {
        return slots.stream().map(Slot::id).toList();
    }

    @Test
    public void aSlotTellsWhatItTakesToChoose() {
        SignupTerms closing = new SignupTerms(Optional.empty(), Optional.of(START.minusHours(2)), 0, false);
        Session added = sessions.add(GROUP, new NewSession(plan(START).plan(), closing));
        Slot slot = sessions.slots(between(START, START), Optional.empty(), 9).get(0);
        assertEquals(
                new Slot(added.id(), GROUP, added.time(), Optional.of(START.minusHours(2)), 12, false, slot.stamp()), slot);
    }

    @Test
    public void slotsComeByTimeSomeAtATime() {
        Session later = at(GROUP, START.plusDays(2));
        Session first = at(OTHER, START);
        Session twin = at(GROUP, START);
        at(GROUP, START.minusMinutes(1));
        at(GROUP, START.plusDays(3).plusMinutes(1));
        SlotFilter filter = between(START, START.plusDays(3));
        List<Slot> two = sessions.slots(filter, Optional.empty(), 2);
        assertEquals(List.of(first.id(), twin.id()), ids(two));
        assertEquals(List.of(twin.id(), later.id()), ids(sessions.slots(filter, Optional.of(two.get(0)), 9)));
        assertEquals(List.of(later.id()), ids(sessions.slots(filter, Optional.of(two.get(1)), 9)));
        assertEquals(List.of(), sessions.slots(filter, Optional.empty(), 0));
        assertEquals(
                List.of(twin.id(), later.id()), ids(sessions.slots(filter.of(Set.of(GROUP)), Optional.empty(), Integer.MAX_VALUE)));
        assertEquals(List.of(), sessions.slots(filter.of(Set.of()), Optional.empty(), 9));
        assertEquals(List.of(), sessions.slots(filter.of(Set.of(new GroupId(Long.MAX_VALUE))), Optional.empty(), 9));
    }

    @Test
    public void slotsComeByGroupTheNewestFirst() {
        Session old = at(GROUP, START);
        Session later = at(OTHER, START.plusDays(1));
        Session sooner = at(OTHER, START);
        SlotFilter filter = between(START, START.plusDays(3));
        assertEquals(List.of(sooner.id(), later.id(), old.id()), ids(sessions.slotsByGroup(filter, Optional.empty(), 9)));
        assertEquals(List.of(sooner.id()), ids(sessions.slotsByGroup(filter, Optional.empty(), 1)));
        assertEquals(List.of(old.id()), ids(sessions.slotsByGroup(filter, Optional.of(OTHER), 9)));
        assertEquals(List.of(), sessions.slotsByGroup(filter, Optional.of(GROUP), 9));
        assertEquals(List.of(), sessions.slotsByGroup(filter, Optional.of(new GroupId(-3)), 9));
        assertEquals(3, sessions.slotsByGroup(filter, Optional.of(new GroupId(Long.MAX_VALUE)), 9).size());
    }

    @Test
    public void slotsOfSomeSessionsLeaveOutWhatIsLongPast() {
        Session later = at(OTHER, START.plusDays(1));
        Session sooner = at(GROUP, START);
        Session past = at(GROUP, START.minusMinutes(1));
        at(GROUP, START);
        List<SessionId> asked = List.of(later.id(), past.id(), sooner.id(), new SessionId(-1), new SessionId(Long.MAX_VALUE));
        assertEquals(List.of(sooner.id(), later.id()), ids(sessions.slotsOf(asked, START)));
        assertEquals(List.of(), sessions.slotsOf(List.of(), START));
    }
}
