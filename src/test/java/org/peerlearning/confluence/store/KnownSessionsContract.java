package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Counted;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Slot;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** Lists read the whole of a session once, and again whenever anything about it was changed, on whatever node. */
public abstract class KnownSessionsContract {

    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDateTime EARLY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Nodes.Node here;
    private Nodes.Node elsewhere;

    abstract Nodes empty();

    @Before
    public final void twoNodes() {
        Nodes nodes = empty();
        here = nodes.first();
        elsewhere = nodes.all().get(1);
    }

    private SessionId session(NewSession plan) {
        return here.sessions().add(new GroupId(1), plan).id();
    }

    private List<Slot> slots(SessionId... ids) {
        return here.sessions().slotsOf(List.of(ids), EARLY);
    }

    private int statements(List<Slot> slots) {
        return here.statementsOf(() -> here.sessions().whole(slots)).size();
    }

    private void changing(SessionId session, Consumer<Seating> work) {
        elsewhere.signups().changing(session, seating -> {
            work.accept(seating);
            return true;
        });
    }

    @Test
    public void whatHasNotChangedIsReadOnce() {
        SessionId one = session(Plans.plan(3));
        SessionId two = session(Plans.plan(4));
        List<Slot> slots = slots(one, two);
        assertEquals(1, statements(slots));
        assertEquals(0, statements(slots));
        assertEquals(0, statements(slots(two, one)));
        assertEquals(elsewhere.sessions().counted(List.of(one, two)), here.sessions().whole(slots));
    }

    @Test
    public void onlyThoseThatChangedAreReadAnewAndTheOrderIsThatOfTheSlots() {
        SessionId one = session(Plans.plan(3));
        SessionId two = session(Plans.plan(4));
        here.sessions().whole(slots(one, two));
        changing(one, seating -> seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW));
        List<Slot> slots = slots(one, two);
        assertEquals(1, statements(slots));
        assertEquals(0, statements(slots));
        List<Slot> backwards = List.of(slots.get(1), slots.get(0));
        assertEquals(elsewhere.sessions().counted(List.of(two, one)), here.sessions().whole(backwards));
        assertEquals(1, here.sessions().whole(slots).get(0).tally().taken());
    }

    @Test
    public void everyChangeOnAnotherNodeShows() {
        Map<String, Consumer<Seating>> changes = new LinkedHashMap<>();
        changes.put("a seat", seating -> seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW));
        changes.put("a place in line", seating -> seating.enter(Cast.BO, Standing.WAITING, CAUSE, NOW));
        changes.put("a question", seating -> seating.enter(Cast.CEM, Standing.ASKED, CAUSE, NOW));
        changes.put("an invitation", seating -> seating.enter(Cast.DEE, Standing.INVITED, CAUSE, NOW));
        changes.put("a mark", seating -> seating.mark(of(seating, Cast.ANA), Attendance.PRESENT, CAUSE, NOW));
        changes.put("an offer", seating ->
                seating.move(of(seating, Cast.BO), Standing.OFFERED, Optional.of(NOW.plusSeconds(60)), CAUSE, NOW));
        changes.put("an end", seating -> seating.move(of(seating, Cast.ANA), Standing.CANCELLED, Optional.empty(), CAUSE, NOW));
        changes.put("more seats", seating -> seating.changeCapacity(9));
        changes.put("another agenda", seating -> seating.change(replanned(seating.session())));
        changes.put("that it is settled", Seating::settle);
        changes.put("that it is called off", seating -> seating.callOff("Ill"));
        changes.put("a count", Seating::recount);
        SessionId session = session(Plans.plan(3));
        here.sessions().whole(slots(session));
        changes.forEach((name, change) -> {
            changing(session, change);
            // Asked elsewhere what is right, for whatever is read here is known from then on.
            assertEquals(name, elsewhere.sessions().counted(List.of(session)), here.sessions().whole(slots(session)));
        });
    }

    private static Signup of(Seating seating, PersonKey person) {
        return seating.of(person).orElseThrow();
    }

    private static Session replanned(Session session) {
        SessionPlan plan = session.plan();
        SessionPlan other = new SessionPlan(
                plan.time(), plan.place(), plan.link(), plan.capacity(), "Pairs", "First this, then that", "Paper", plan.ledBy(),
                plan.recap());
        return session.changed(other, session.terms(), session.occurrence());
    }

    @Test
    public void whatWasSkippedMeanwhileIsNotThere() {
        SessionId session = session(Plans.plan(3));
        List<Slot> slots = slots(session);
        changing(session, Seating::skip);
        assertEquals(List.of(), here.sessions().whole(slots));
        assertEquals(List.of(), slots(session));
    }

    @Test
    public void whatIsReadBetweenTheStepsOfAChangeIsNotKept() {
        SessionId session = session(Plans.plan(3));
        SignupRepository signups = here.signups();
        signups.changing(session, seating -> {
            // Nothing that a slot shows: but for the stamp, which is there already, it looks as it will.
            seating.enter(Cast.ANA, Standing.ASKED, CAUSE, NOW);
            return here.sessions().whole(slots(session));
        });
        assertEquals(1, here.sessions().whole(slots(session)).get(0).tally().asked());
    }

    @Test
    public void whatWasUndoneNeverWas() {
        SessionId session = session(Plans.plan(3));
        List<Counted> before = here.sessions().whole(slots(session));
        try {
            here.signups().changing(session, seating -> {
                seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
                throw new IllegalStateException("the database is gone");
            });
        } catch (IllegalStateException expected) {
            assertEquals("the database is gone", expected.getMessage());
        }
        assertEquals(before, here.sessions().whole(slots(session)));
    }

    @Test
    public void longTextsAreNotKept() {
        SessionTime time = Plans.plan(3).plan().time();
        SessionPlan wordy = new SessionPlan(
                time, "", Optional.empty(), 3, "", "x".repeat(KnownSessions.TEXT_MAX + 1), "", Optional.empty(), Optional.empty());
        List<Slot> slots = new ArrayList<>(slots(session(new NewSession(wordy, SignupTerms.OPEN))));
        assertEquals(1, statements(slots));
        assertEquals(1, statements(slots));
    }

    @Test
    public void aRowOfTheSameNumberThatSaysSomethingElseIsAnotherSession() {
        SessionId session = session(Plans.plan(3));
        Slot slot = slots(session).get(0);
        here.sessions().whole(List.of(slot));
        Slot other = new Slot(
                slot.id(), new GroupId(2), slot.time(), slot.closes(), slot.left(), slot.calledOff(), slot.stamp());
        assertEquals(0, statements(List.of(slot)));
        assertEquals(1, statements(List.of(other)));
    }
}
