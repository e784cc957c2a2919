package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class SignupPolicyTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);
    private static final Optional<Refusal> LOG_IN = Optional.of(Refusal.notAllowed("signup.log-in"));

    private final World world = new World();
    private final Session open = world.aSession().withSeats(2).there();
    private final Session started = world.aSession().withSeats(2).startingIn(Duration.ofHours(-1)).there();
    private final Session late = world.aSession().startingIn(Duration.ofHours(2)).cancellableUntil(Duration.ofHours(2)).there();
    private final Session notYet = world.aSession().openingIn(Duration.ofHours(1)).there();
    private final Session closed = world.aSession().closingIn(Duration.ZERO).there();
    private final Session off = new Session(open.id(), open.group(), open.plan(), open.terms(), true);

    private Situation without(Viewer viewer, Session session) {
        return new Situation(session, new Tally(2, 7, 0), Optional.empty(), viewer, world.clock.instant());
    }

    private Situation free(Viewer viewer, Session session) {
        return new Situation(session, Tally.NONE, Optional.empty(), viewer, world.clock.instant());
    }

    private Situation with(Session session, Standing standing) {
        return with(session, standing, world.clock.instant().plusMillis(1));
    }

    private Situation with(Session session, Standing standing, Instant offerEnds) {
        Optional<Instant> end = standing == Standing.OFFERED ? Optional.of(offerEnds) : Optional.empty();
        Signup mine = new Signup(
                new SignupId(1), session.id(), Cast.ANA, standing, 1, 1, world.clock.instant(), end, Optional.empty());
        return new Situation(session, new Tally(2, 7, 0), Optional.of(mine), ANA, world.clock.instant());
    }

    private static String told(Optional<Refusal> refusal) {
        return refusal.map(Refusal::reason).orElse("yes");
    }

    @Test
    public void signingUpDependsOnTheTimeAndNotOnSeatsUntilTheLineIsClosed() {
        assertEquals("yes", told(SignupPolicy.refusesSignup(without(ANA, open))));
        assertEquals("signup.closed", told(SignupPolicy.refusesSignup(without(ANA, started))));
        assertEquals("signup.line-closed", told(SignupPolicy.refusesSignup(without(ANA, late))));
        assertEquals("yes", told(SignupPolicy.refusesSignup(free(ANA, late))));
        assertEquals("signup.not-open-yet", told(SignupPolicy.refusesSignup(without(ANA, notYet))));
        assertEquals("signup.closed", told(SignupPolicy.refusesSignup(without(ANA, closed))));
        assertEquals("signup.called-off", told(SignupPolicy.refusesSignup(without(ANA, off))));
    }

    @Test
    public void whoHasSignedUpLearnsThatAndNothingElse() {
        for (Session session : new Session[] {open, started, closed}) {
            assertEquals("signup.already-seated", told(SignupPolicy.refusesSignup(with(session, Standing.SEATED))));
            assertEquals("signup.already-offered", told(SignupPolicy.refusesSignup(with(session, Standing.OFFERED))));
            assertEquals("signup.already-waiting", told(SignupPolicy.refusesSignup(with(session, Standing.WAITING))));
            assertEquals("signup.already-asked", told(SignupPolicy.refusesSignup(with(session, Standing.ASKED))));
        }
    }

    @Test
    public void whoIsNotLoggedInIsAskedToOnlyWhereItWouldHelp() {
        assertEquals(LOG_IN, SignupPolicy.refusesSignup(without(Viewer.ANONYMOUS, open)));
        assertEquals("signup.closed", told(SignupPolicy.refusesSignup(without(Viewer.ANONYMOUS, started))));
        assertEquals("signup.not-open-yet", told(SignupPolicy.refusesSignup(without(Viewer.ANONYMOUS, notYet))));
        assertEquals("signup.line-closed", told(SignupPolicy.refusesSignup(without(Viewer.ANONYMOUS, late))));
        for (Session session : new Session[] {open, started}) {
            assertEquals(LOG_IN, SignupPolicy.refusesCancel(without(Viewer.ANONYMOUS, session)));
            assertEquals(LOG_IN, SignupPolicy.refusesLate(without(Viewer.ANONYMOUS, session)));
            assertEquals(LOG_IN, SignupPolicy.refusesAnswer(without(Viewer.ANONYMOUS, session)));
        }
    }

    @Test
    public void aSeatMayBeGivenBackUntilTheCutOffAndAPlaceInLineUntilTheStart() {
        assertEquals("yes", told(SignupPolicy.refusesCancel(with(open, Standing.SEATED))));
        assertEquals("signup.past-cut-off", told(SignupPolicy.refusesCancel(with(late, Standing.SEATED))));
        assertEquals("signup.too-late-to-cancel", told(SignupPolicy.refusesCancel(with(started, Standing.SEATED))));
        for (Standing standing : new Standing[] {Standing.WAITING, Standing.ASKED}) {
            assertEquals("yes", told(SignupPolicy.refusesCancel(with(open, standing))));
            assertEquals("yes", told(SignupPolicy.refusesCancel(with(late, standing))));
            assertEquals("signup.too-late-to-cancel", told(SignupPolicy.refusesCancel(with(started, standing))));
        }
        assertEquals("signup.answer-the-offer", told(SignupPolicy.refusesCancel(with(open, Standing.OFFERED))));
        assertEquals("signup.not-signed-up", told(SignupPolicy.refusesCancel(without(ANA, started))));
    }

    @Test
    public void thatOneCannotComeIsSaidBetweenTheCutOffAndTheStart() {
        assertEquals("signup.not-late-yet", told(SignupPolicy.refusesLate(with(open, Standing.SEATED))));
        assertEquals("yes", told(SignupPolicy.refusesLate(with(late, Standing.SEATED))));
        assertEquals("signup.too-late-to-cancel", told(SignupPolicy.refusesLate(with(started, Standing.SEATED))));
        assertEquals("signup.not-signed-up", told(SignupPolicy.refusesLate(with(late, Standing.WAITING))));
        assertEquals("signup.not-signed-up", told(SignupPolicy.refusesLate(without(ANA, late))));
    }

    @Test
    public void whoIsInvitedHasNotSignedUpAndMayDoSoOrDecline() {
        assertEquals("yes", told(SignupPolicy.refusesSignup(with(open, Standing.INVITED))));
        assertEquals("signup.not-open-yet", told(SignupPolicy.refusesSignup(with(notYet, Standing.INVITED))));
        assertEquals("signup.closed", told(SignupPolicy.refusesSignup(with(closed, Standing.INVITED))));
        assertEquals("signup.not-signed-up", told(SignupPolicy.refusesCancel(with(open, Standing.INVITED))));
        assertEquals("signup.not-signed-up", told(SignupPolicy.refusesLate(with(late, Standing.INVITED))));
        assertEquals("yes", told(SignupPolicy.refusesDecline(with(open, Standing.INVITED))));
        assertEquals("yes", told(SignupPolicy.refusesDecline(with(notYet, Standing.INVITED))));
        assertEquals("signup.closed", told(SignupPolicy.refusesDecline(with(started, Standing.INVITED))));
        assertEquals("signup.not-invited", told(SignupPolicy.refusesDecline(with(open, Standing.WAITING))));
        assertEquals("signup.not-invited", told(SignupPolicy.refusesDecline(without(ANA, open))));
        assertEquals(LOG_IN, SignupPolicy.refusesDecline(without(Viewer.ANONYMOUS, open)));
    }

    @Test
    public void othersAreBroughtUntilSignUpCloses() {
        assertEquals("yes", told(SignupPolicy.refusesBringing(without(ANA, open))));
        assertEquals("yes", told(SignupPolicy.refusesBringing(with(open, Standing.SEATED))));
        assertEquals("yes", told(SignupPolicy.refusesBringing(without(ANA, notYet))));
        assertEquals("signup.closed", told(SignupPolicy.refusesBringing(without(ANA, closed))));
        assertEquals("signup.closed", told(SignupPolicy.refusesBringing(without(ANA, started))));
        assertEquals("signup.called-off", told(SignupPolicy.refusesBringing(without(ANA, off))));
        assertEquals(LOG_IN, SignupPolicy.refusesBringing(without(Viewer.ANONYMOUS, open)));
    }

    @Test
    public void anOfferIsAnsweredBeforeItEnds() {
        assertEquals("yes", told(SignupPolicy.refusesAnswer(with(open, Standing.OFFERED))));
        assertEquals(
                "signup.offer-over", told(SignupPolicy.refusesAnswer(with(open, Standing.OFFERED, world.clock.instant()))));
        assertEquals("signup.no-offer", told(SignupPolicy.refusesAnswer(with(open, Standing.SEATED))));
        assertEquals("signup.no-offer", told(SignupPolicy.refusesAnswer(without(ANA, open))));
    }
}
