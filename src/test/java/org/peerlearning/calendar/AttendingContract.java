package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.calendar.Attending.Part;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** What every way to know who goes where promises. */
public abstract class AttendingContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** Where sessions and sign-ups are kept, and who goes where by them. */
    public record Stores(SessionRepository sessions, SignupRepository signups, Attending attending) {}

    private Stores stores;

    /** Nothing is in them yet. */
    protected abstract Stores empty();

    @Before
    public final void startEmpty() {
        stores = empty();
    }

    private SessionId session() {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        return stores.sessions()
                .add(new GroupId(1), new NewSession(new SessionPlan(time, "", Optional.empty(), 20), SignupTerms.OPEN))
                .id();
    }

    private SessionId entered(PersonKey person, Standing standing) {
        SessionId session = session();
        stores.signups().changing(session, seating -> seating.enter(person, standing, Cause.of(person, Door.REST), NOW));
        return session;
    }

    private void moved(SessionId session, PersonKey person, Standing to) {
        stores.signups().changing(session, seating -> seating.move(
                seating.of(person).or(() -> seating.lastEnded(person)).orElseThrow(), to,
                to == Standing.OFFERED ? Optional.of(NOW.plusSeconds(60)) : Optional.empty(), Cause.of(person, Door.REST), NOW));
    }

    @Test
    public void whoHasSignedUpIsToldHow() {
        SessionId seated = entered(Cast.ANA, Standing.SEATED);
        SessionId waiting = entered(Cast.ANA, Standing.WAITING);
        SessionId asked = entered(Cast.ANA, Standing.ASKED);
        SessionId offered = entered(Cast.ANA, Standing.WAITING);
        moved(offered, Cast.ANA, Standing.OFFERED);
        entered(Cast.ANA, Standing.INVITED);
        moved(entered(Cast.ANA, Standing.SEATED), Cast.ANA, Standing.CANCELLED);
        entered(Cast.BO, Standing.SEATED);
        assertEquals(
                Map.of(seated, Part.SEATED, waiting, Part.WAITING, asked, Part.ASKED, offered, Part.OFFERED),
                stores.attending().of(Cast.ANA));
        assertEquals(Map.of(), stores.attending().of(Cast.DEE));
    }

    @Test
    public void eachChangeOfASignupCountsOneMore() {
        SessionId session = session();
        int before = stores.attending().changes(Cast.ANA, session);
        assertEquals(0, before);
        stores.signups().changing(session, seating -> seating.enter(Cast.ANA, Standing.SEATED, Cause.of(Cast.ANA, Door.REST), NOW));
        before = assertGrows(session, before);
        moved(session, Cast.ANA, Standing.CANCELLED);
        before = assertGrows(session, before);
        moved(session, Cast.ANA, Standing.SEATED);
        before = assertGrows(session, before);
        moved(session, Cast.ANA, Standing.CANCELLED);
        before = assertGrows(session, before);
        stores.signups().changing(session, seating -> seating.enter(Cast.ANA, Standing.WAITING, Cause.of(Cast.ANA, Door.REST), NOW));
        before = assertGrows(session, before);
        stores.signups().changing(session, seating -> seating.enter(Cast.BO, Standing.SEATED, Cause.of(Cast.BO, Door.REST), NOW));
        assertEquals(before, stores.attending().changes(Cast.ANA, session));
        assertEquals(0, stores.attending().changes(Cast.ANA, new SessionId(1L << 40)));
    }

    private int assertGrows(SessionId session, int before) {
        int after = stores.attending().changes(Cast.ANA, session);
        assertTrue(before + " and then " + after, after > before);
        return after;
    }
}
