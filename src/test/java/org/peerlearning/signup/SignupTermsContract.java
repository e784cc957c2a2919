package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** What every place that keeps sign-ups promises of draws, minimums and of what the clock has to do. */
public abstract class SignupTermsContract {

    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.987654321Z");
    private static final Instant NOW_KEPT = Instant.parse("2026-10-25T00:30:00.987Z");
    private static final Instant DUE = Instant.parse("2026-10-26T11:00:00Z");
    private static final Cause RULES = Cause.rules(Door.CLOCK);
    private static final String SEED = "5eed".repeat(16);

    private Store store;

    /** The repositories over one store. */
    public record Store(SessionRepository sessions, SignupRepository signups, SignupAudit audit) {}

    /** A store with nothing in it. */
    protected abstract Store empty();

    @Before
    public final void startEmpty() {
        store = empty();
    }

    private SessionId session(int capacity, Optional<DrawTerms> draw, Optional<MinimumTerms> minimum) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        SignupTerms terms = new SignupTerms(Optional.empty(), Optional.empty(), 0, false, draw, minimum, Optional.empty());
        NewSession planned = new NewSession(new SessionPlan(time, "", Optional.empty(), capacity), terms)
                .withDrawSeed(draw.isPresent() ? SEED : "");
        return store.sessions().add(new GroupId(1), planned).id();
    }

    private SessionId open() {
        return session(3, Optional.empty(), Optional.empty());
    }

    /** Drawn at {@link #DUE}. */
    private SessionId drawing(int capacity) {
        return session(capacity, Optional.of(new DrawTerms(LocalDateTime.of(2026, 10, 26, 12, 0), 0)), Optional.empty());
    }

    private <T> T changing(SessionId session, Function<Seating, T> work) {
        return store.signups().changing(session, work).orElseThrow();
    }

    private Session read(SessionId session) {
        return store.sessions().byId(session).orElseThrow();
    }

    private Tally tally(SessionId session) {
        return Tallies.of(store.sessions(), session);
    }

    private Signup enter(SessionId session, PersonKey person, Standing standing) {
        return changing(session, seating -> seating.enter(person, standing, Cause.of(person, Door.REST), NOW));
    }

    private static Lot lot(Signup entrant, String department, int place, boolean seated) {
        return new Lot(entrant.turn(), entrant.person(), department, "ab", place, seated);
    }

    @Test
    public void whoIsInTheDrawHasATurnAndNoSeatAndIsCounted() {
        SessionId session = drawing(1);
        Signup ana = enter(session, Cast.ANA, Standing.IN_DRAW);
        Signup bo = enter(session, Cast.BO, Standing.IN_DRAW);
        assertEquals(List.of(0, 0), List.of(ana.seat(), bo.seat()));
        assertEquals(List.of(1L, 2L), List.of(ana.turn(), bo.turn()));
        assertEquals(new Tally(0, 0, 0, 2, 0, 0), tally(session));
        assertEquals(List.of(ana, bo), store.signups().standing(session, Standing.IN_DRAW, 0, 9));
        assertEquals(List.of(ana, bo), changing(session, seating -> seating.standing(Standing.IN_DRAW, 9)));
        assertEquals(List.of(ana, bo), store.audit().books(session).active());
    }

    @Test
    public void theSeedIsThereForTheDrawAlone() {
        assertEquals(SEED, changing(drawing(1), Seating::drawSeed));
        assertThrows(IllegalStateException.class, () -> changing(open(), Seating::drawSeed));
        assertEquals(Optional.empty(), store.signups().drawOf(open()));
        assertEquals(Optional.empty(), store.signups().drawOf(new SessionId(Long.MAX_VALUE)));
        assertEquals(Optional.of(new DrawRecord(SEED, 0, List.of())), store.signups().drawOf(drawing(1)));
    }

    @Test
    public void whoWonGetsASeatAndTheOthersWaitWithNewTurnsInTheOrderDrawn() {
        SessionId session = drawing(1);
        Signup ana = enter(session, Cast.ANA, Standing.IN_DRAW);
        Signup bo = enter(session, Cast.BO, Standing.IN_DRAW);
        Signup cem = enter(session, Cast.CEM, Standing.IN_DRAW);
        changing(session, seating -> {
            Signup winner = seating.drawn(cem, lot(cem, "Sales", 1, true), RULES, NOW);
            assertEquals(Standing.SEATED, winner.standing());
            assertEquals(1, winner.seat());
            assertEquals(4, winner.turn());
            seating.drawn(ana, lot(ana, "", 2, false), RULES, NOW);
            Signup last = seating.drawn(bo, lot(bo, "Law", 3, false), RULES, NOW);
            assertEquals(Optional.of(last), seating.of(Cast.BO));
            assertEquals(2, seating.standing(Standing.WAITING, 9).size());
            assertEquals(Cast.ANA, seating.firstWaiting().orElseThrow().person());
            assertEquals(1, seating.waitingBefore(last));
            assertEquals(new Tally(1, 2, 0), seating.tally());
            assertTrue(seating.session().drawIsToCome());
            seating.drawIsOver(1, NOW);
            assertFalse(seating.session().drawIsToCome());
            return true;
        });
        assertEquals(Optional.of(NOW_KEPT), read(session).drawn());
        assertEquals(new Tally(1, 2, 0), tally(session));
        assertEquals(
                List.of(4L, 5L, 6L), store.audit().books(session).active().stream().map(Signup::turn).toList());
        assertEquals(7, enter(session, new PersonKey("dee"), Standing.WAITING).turn());
    }

    @Test
    public void whatWasDrawnIsKeptByPlaceWhateverBecomesOfThePeople() {
        SessionId session = drawing(2);
        Signup ana = enter(session, Cast.ANA, Standing.IN_DRAW);
        Signup bo = enter(session, Cast.BO, Standing.IN_DRAW);
        Signup left = enter(session, Cast.CEM, Standing.IN_DRAW);
        String department = Texts.emojis(120);
        changing(session, seating -> {
            seating.move(left, Standing.CANCELLED, Optional.empty(), RULES, NOW);
            seating.drawn(bo, lot(bo, department, 1, true), RULES, NOW);
            Signup second = seating.drawn(ana, lot(ana, "", 2, true), RULES, NOW);
            seating.drawIsOver(2, NOW);
            return seating.move(second, Standing.CANCELLED, Optional.empty(), RULES, NOW);
        });
        enter(session, Cast.ANA, Standing.WAITING);
        changing(session, seating -> {
            seating.changeCapacity(9);
            return true;
        });
        List<FairDraw.Entrant> entrants =
                List.of(new FairDraw.Entrant(2, Cast.BO, department), new FairDraw.Entrant(1, Cast.ANA, ""));
        assertEquals(Optional.of(new DrawRecord(SEED, 2, entrants)), store.signups().drawOf(session));
    }

    @Test
    public void theHistoryOfADrawTellsWhereEachStoodBefore() {
        SessionId session = drawing(1);
        Signup ana = enter(session, Cast.ANA, Standing.IN_DRAW);
        changing(session, seating -> {
            Signup seated = seating.drawn(ana, lot(ana, "", 1, true), RULES, NOW);
            Signup gone = seating.move(seated, Standing.CANCELLED, Optional.empty(), RULES, NOW);
            assertEquals(Optional.of(Standing.SEATED), seating.stoodBefore(gone));
            return true;
        });
        assertEquals(
                List.of(Standing.CANCELLED, Standing.SEATED, Standing.IN_DRAW),
                store.signups().history(session, Optional.of(Cast.ANA), 9).stream().map(entry -> entry.to().orElseThrow()).toList());
    }

    @Test
    public void nobodyIsDrawnWhoIsNotInTheDraw() {
        SessionId session = drawing(1);
        Signup ana = enter(session, Cast.ANA, Standing.WAITING);
        assertThrows(
                IllegalStateException.class, () -> changing(session, seating -> seating.drawn(ana, lot(ana, "", 1, true), RULES, NOW)));
        Signup bo = enter(session, Cast.BO, Standing.IN_DRAW);
        enter(session, Cast.CEM, Standing.SEATED);
        assertThrows(
                IllegalStateException.class, () -> changing(session, seating -> seating.drawn(bo, lot(bo, "", 1, true), RULES, NOW)));
        assertEquals(new Tally(1, 1, 0, 1, 0, 0), tally(session));
        assertTrue(read(session).drawIsToCome());
    }

    @Test
    public void aDrawThatFailsHalfwayHasNotHappened() {
        SessionId session = drawing(2);
        Signup ana = enter(session, Cast.ANA, Standing.IN_DRAW);
        assertThrows(IllegalStateException.class, () -> changing(session, seating -> {
            seating.drawn(ana, lot(ana, "", 1, true), RULES, NOW);
            seating.drawIsOver(2, NOW);
            throw new IllegalStateException("the lights went out");
        }));
        assertEquals(List.of(ana), store.audit().books(session).active());
        assertTrue(read(session).drawIsToCome());
        assertEquals(Optional.of(new DrawRecord(SEED, 0, List.of())), store.signups().drawOf(session));
    }

    @Test
    public void countingAnewCountsWhoIsInTheDraw() {
        SessionId session = drawing(2);
        enter(session, Cast.ANA, Standing.IN_DRAW);
        changing(session, seating -> {
            seating.recount();
            assertEquals(new Tally(0, 0, 0, 1, 0, 0), seating.tally());
            return true;
        });
    }

    @Test
    public void whatIsSettledStaysSettled() {
        SessionId session = session(3, Optional.empty(), Optional.of(new MinimumTerms(2, 60)));
        assertFalse(read(session).decided());
        changing(session, seating -> {
            seating.settle();
            return true;
        });
        assertTrue(read(session).decided());
        assertTrue(changing(session, seating -> seating.session().decided()));
    }

    @Test
    public void aNewSessionIsDueWhenItsTermsSaySo() {
        assertEquals(Optional.empty(), store.audit().books(open()).due());
        assertEquals(Optional.of(DUE), store.audit().books(drawing(1)).due());
        Instant decision = Instant.parse("2026-12-01T15:30:00Z");
        SessionId minimum = session(3, Optional.empty(), Optional.of(new MinimumTerms(2, 60)));
        assertEquals(Optional.of(decision), store.audit().books(minimum).due());
        assertEquals(List.of(minimum), store.signups().due(decision, 9).stream().filter(minimum::equals).toList());
    }

    @Test
    public void theClockIsWokenWhenTheLastChangeSaid() {
        SessionId session = open();
        changing(session, seating -> {
            seating.wake(Optional.of(DUE));
            return true;
        });
        assertEquals(Optional.of(DUE), store.audit().books(session).due());
        assertEquals(List.of(), store.signups().due(DUE.minusMillis(1), 9));
        assertEquals(List.of(session), store.signups().due(DUE, 9));
        changing(session, seating -> {
            seating.wake(Optional.empty());
            return true;
        });
        assertEquals(Optional.empty(), store.audit().books(session).due());
        assertEquals(List.of(), store.signups().due(DUE, 9));
    }

    @Test
    public void sessionsThatAreDueAreFoundOnceTheMostOverdueFirstAfterThoseWithOffers() {
        SessionId late = open();
        SessionId later = open();
        SessionId both = open();
        wake(late, DUE.minusSeconds(1));
        wake(later, DUE.minusSeconds(9));
        wake(both, DUE.minusSeconds(5));
        changing(both, seating -> seating.move(
                seating.enter(Cast.ANA, Standing.WAITING, RULES, NOW), Standing.OFFERED, Optional.of(DUE), RULES, NOW));
        assertEquals(List.of(both, later, late), store.signups().due(DUE, 9));
        assertEquals(List.of(both, later), store.signups().due(DUE, 2));
        assertEquals(List.of(), store.signups().due(DUE, 0));
    }

    private void wake(SessionId session, Instant moment) {
        changing(session, seating -> {
            seating.wake(Optional.of(moment));
            return true;
        });
    }
}
