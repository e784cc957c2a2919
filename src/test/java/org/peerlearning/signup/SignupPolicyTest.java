package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class SignupPolicyTest {

    private final World world = new World();
    private final Session open = world.aSession().withSeats(2).there();
    private final Session started = world.aSession().withSeats(2).startingIn(Duration.ofHours(-1)).there();

    private Situation situation(Viewer viewer, Session session, int taken, boolean hasSeat) {
        Optional<Signup> mine = hasSeat
                ? Optional.of(new Signup(new SignupId(1), session.id(), Cast.ANA, 1, world.clock.instant()))
                : Optional.empty();
        return new Situation(session, taken, mine, viewer, world.clock.instant());
    }

    private Optional<String> signup(Session session, int taken, boolean hasSeat) {
        return SignupPolicy.refusesSignup(situation(Viewer.of(Cast.ANA), session, taken, hasSeat)).map(Refusal::reason);
    }

    private Optional<String> cancel(Session session, int taken, boolean hasSeat) {
        return SignupPolicy.refusesCancel(situation(Viewer.of(Cast.ANA), session, taken, hasSeat)).map(Refusal::reason);
    }

    @Test
    public void aSeatMayBeTakenWhileOneIsLeft() {
        assertEquals(Optional.empty(), signup(open, 0, false));
        assertEquals(Optional.empty(), signup(open, 1, false));
        assertEquals(Optional.of("signup.full"), signup(open, 2, false));
        assertEquals(Optional.of("signup.full"), signup(open, 3, false));
    }

    @Test
    public void whoHasASeatIsNeverToldThatItIsFullOrClosed() {
        assertEquals(Optional.of("signup.already-seated"), signup(open, 2, true));
        assertEquals(Optional.of("signup.already-seated"), signup(started, 2, true));
    }

    @Test
    public void closedIsSaidBeforeFull() {
        assertEquals(Optional.of("signup.closed"), signup(started, 0, false));
        assertEquals(Optional.of("signup.closed"), signup(started, 2, false));
    }

    @Test
    public void aSeatMayBeGivenBackUntilTheStart() {
        assertEquals(Optional.empty(), cancel(open, 1, true));
        assertEquals(Optional.of("signup.too-late-to-cancel"), cancel(started, 1, true));
        assertEquals(Optional.of("signup.not-signed-up"), cancel(open, 1, false));
        assertEquals(Optional.of("signup.not-signed-up"), cancel(started, 1, false));
    }

    @Test
    public void whoIsNotLoggedInIsAskedToOnlyWhereASeatCouldBeHad() {
        Refusal logIn = Refusal.notAllowed("signup.log-in");
        assertEquals(Optional.of(logIn), SignupPolicy.refusesSignup(situation(Viewer.ANONYMOUS, open, 0, false)));
        assertEquals(
                Optional.of("signup.full"),
                SignupPolicy.refusesSignup(situation(Viewer.ANONYMOUS, open, 2, false)).map(Refusal::reason));
        assertEquals(
                Optional.of("signup.closed"),
                SignupPolicy.refusesSignup(situation(Viewer.ANONYMOUS, started, 0, false)).map(Refusal::reason));
        for (Session session : new Session[] {open, started}) {
            assertEquals(Optional.of(logIn), SignupPolicy.refusesCancel(situation(Viewer.ANONYMOUS, session, 0, false)));
        }
    }
}
