package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.GroupId;

/** When a session lets people in and out. It starts in Paris on the evening of the day on which clocks are set forward. */
public class SessionTest {

    private static final Instant START = Instant.parse("2026-03-29T18:00:00Z");

    private static Session session(Optional<LocalDateTime> opens, Optional<LocalDateTime> closes, int cancelMinutes) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 3, 29, 20, 0), ZoneId.of("Europe/Paris"), 90);
        return new Session(
                new SessionId(1),
                new GroupId(1),
                new SessionPlan(time, "", Optional.empty(), 5),
                new SignupTerms(opens, closes, cancelMinutes, false),
                false);
    }

    @Test
    public void withoutTermsSignUpIsOpenUntilTheStart() {
        Session session = session(Optional.empty(), Optional.empty(), 0);
        assertTrue(session.signupHasOpened(Instant.EPOCH));
        assertFalse(session.signupHasClosed(START.minusMillis(1)));
        assertTrue(session.signupHasClosed(START));
        assertEquals(START, session.cutOff());
        assertFalse(session.isPastCutOff(START.minusMillis(1)));
        assertTrue(session.isPastCutOff(START));
    }

    @Test
    public void theWindowIsInTheSessionsOwnZone() {
        LocalDateTime opens = LocalDateTime.of(2026, 3, 28, 8, 0);
        LocalDateTime closes = LocalDateTime.of(2026, 3, 29, 8, 0);
        Session session = session(Optional.of(opens), Optional.of(closes), 0);
        assertFalse(session.signupHasOpened(Instant.parse("2026-03-28T06:59:59.999Z")));
        assertTrue(session.signupHasOpened(Instant.parse("2026-03-28T07:00:00Z")));
        assertFalse(session.signupHasClosed(Instant.parse("2026-03-29T05:59:59.999Z")));
        assertTrue(session.signupHasClosed(Instant.parse("2026-03-29T06:00:00Z")));
    }

    @Test
    public void theCutOffIsSoManyMinutesBeforeWhateverClocksDo() {
        Session session = session(Optional.empty(), Optional.empty(), 24 * 60);
        assertEquals(Instant.parse("2026-03-28T18:00:00Z"), session.cutOff());
        assertTrue(session.isPastCutOff(session.cutOff()));
        assertFalse(session.hasStarted(session.cutOff()));
    }

    /** Lots at noon of the 20th, kept seats until noon of the 21st, a decision a day before the start on the 29th. */
    private static Session withEverything() {
        Session plain = session(Optional.empty(), Optional.empty(), 0);
        SignupTerms terms = new SignupTerms(
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of(new DrawTerms(LocalDateTime.of(2026, 3, 20, 12, 0), 0)),
                Optional.of(new MinimumTerms(2, 24 * 60)),
                Optional.of(new KeptSeats(1, KeptSeats.Whom.MEMBERS, "", LocalDateTime.of(2026, 3, 21, 12, 0))));
        return new Session(plain.id(), plain.group(), plain.plan(), terms, false);
    }

    private static final Instant DRAW = Instant.parse("2026-03-20T11:00:00Z");
    private static final Instant KEPT = Instant.parse("2026-03-21T11:00:00Z");
    private static final Instant DECISION = Instant.parse("2026-03-28T18:00:00Z");

    @Test
    public void theClockIsDueForWhatComesNextAndForWhatIsOverdue() {
        Session session = withEverything();
        assertEquals(Optional.of(DRAW), session.drawsAt());
        assertEquals(Optional.of(KEPT), session.keptUntil());
        assertEquals(Optional.of(DECISION), session.decidesAt());
        assertEquals(Optional.of(DRAW), session.due(Instant.MIN));
        assertEquals(Optional.of(DRAW), session.due(DRAW.plusSeconds(1)));
        assertEquals(Optional.of(KEPT), session.drawnAt(DRAW).due(DRAW));
        assertEquals(Optional.of(DECISION), session.drawnAt(DRAW).due(KEPT));
        assertEquals(Optional.empty(), session.drawnAt(DRAW).asDecided().due(KEPT));
        assertEquals(Optional.empty(), session(Optional.empty(), Optional.empty(), 9).due(Instant.MIN));
    }

    @Test
    public void theClockHasNothingToDoOnceASessionIsCalledOffOrBegins() {
        assertEquals(Optional.empty(), withEverything().calledOff("").due(Instant.MIN));
        assertEquals(Optional.of(DRAW), withEverything().due(START.minusMillis(1)));
        assertEquals(Optional.empty(), withEverything().due(START));
    }

    @Test
    public void aDrawAndADecisionAreToComeUntilTheyAreMadeOrTheSessionIsCalledOff() {
        Session session = withEverything();
        assertTrue(session.drawIsToCome() && session.decisionIsToCome());
        assertFalse(session.drawnAt(DRAW).drawIsToCome());
        assertFalse(session.asDecided().decisionIsToCome());
        assertFalse(session.calledOff("Rain").drawIsToCome() || session.calledOff("Rain").decisionIsToCome());
        assertTrue(session.keepsSeats(KEPT.minusMillis(1)));
        assertFalse(session.keepsSeats(KEPT));
    }
}
