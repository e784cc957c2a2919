package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;
import static org.peerlearning.testing.Cast.HOST;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class SignUpColleagueTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private static PersonKey person(int number) {
        return new PersonKey("p" + number);
    }

    @Test
    public void theColleagueGetsASeatAndSeesWhoDidIt() {
        Session session = world.aSession().there();
        Signup signup = Answers.given(clicks.bring(ANA, BO, session));
        assertEquals(Standing.SEATED, signup.standing());
        assertEquals(Optional.of(ANA), signup.broughtBy());
        assertEquals(clicks.of(BO, session), signup);
        assertEquals(List.of("bo SEATED by ana via REST"), clicks.history(session, 9));
    }

    @Test
    public void whatTheColleagueGetsIsWhatTheirOwnClickWouldHaveGot() {
        Session full = world.aSession().withSeats(1).taking(CEM).there();
        assertEquals(Standing.WAITING, Answers.given(clicks.bring(ANA, BO, full)).standing());
        Session approved = world.aSession().withApproval().there();
        assertEquals(Standing.ASKED, Answers.given(clicks.bring(ANA, BO, approved)).standing());
        Session drawn = world.aSession().withDrawIn(Duration.ofDays(1)).there();
        assertEquals(Standing.IN_DRAW, Answers.given(clicks.bring(ANA, BO, drawn)).standing());
        assertRefused("signup.not-open-yet", clicks.bring(ANA, BO, world.aSession().openingIn(Duration.ofHours(1)).there()));
        assertRefused("signup.closed", clicks.bring(ANA, BO, world.aSession().closingIn(Duration.ZERO).there()));
        assertRefused("signup.closed", clicks.bring(ANA, BO, world.aSession().startingIn(Duration.ZERO).there()));
        Session off = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertRefused("signup.called-off", clicks.bring(ANA, BO, off));
        Session late = world.aSession()
                .startingIn(Duration.ofHours(1)).cancellableUntil(Duration.ofHours(1)).withSeats(1).taking(CEM).there();
        assertRefused("signup.line-closed", clicks.bring(ANA, BO, late));
    }

    @Test
    public void keptSeatsAreForTheColleagueIfTheyAreForThem() {
        world.entitled.keepSeatsFor(BO);
        Session session = world.aSession().far().withSeats(1).keeping(1, Duration.ofDays(1)).there();
        assertEquals(Standing.WAITING, Answers.given(clicks.bring(BO, ANA, session)).standing());
        Signup bo = Answers.given(clicks.bring(ANA, BO, session));
        assertEquals(Standing.SEATED, bo.standing());
        assertTrue(bo.kept());
    }

    @Test
    public void whoHasSignedUpIsNotSignedUpAgain() {
        Session session = world.aSession().withSeats(1).taking(BO).waiting(CEM).there();
        assertRefused("signup.has-signed-up", clicks.bring(ANA, BO, session));
        assertRefused("signup.has-signed-up", clicks.bring(ANA, CEM, session));
    }

    @Test
    public void oneselfOneSignsUpOneself() {
        assertRefused("signup.colleague-is-you", clicks.bring(ANA, ANA, world.aSession().there()));
    }

    @Test
    public void whoIsUnknownOrMayNotSeeThePageCannotBeSignedUp() {
        Session session = world.aSession().there();
        Viewer ana = Viewer.of(ANA);
        assertRefused("user: input.missing", world.bringing().signUp(ana, session.id(), " ", Door.REST));
        assertRefused("user: signup.unknown-person", world.bringing().signUp(ana, session.id(), "nobody", Door.REST));
        Session secret = world.aSession().of(world.aGroup().hidden().there()).there();
        assertRefused("session.not-found", clicks.bring(ANA, BO, secret));
        world.access.showTo(ANA, world.groups.byId(secret.group()).orElseThrow().page());
        assertRefused("user: signup.unknown-person", clicks.bring(ANA, BO, secret));
    }

    @Test
    public void whoIsNotLoggedInLearnsNothingOfAnybody() {
        Session session = world.aSession().there();
        assertRefused("signup.log-in", world.bringing().signUp(Viewer.ANONYMOUS, session.id(), "nobody", Door.REST));
    }

    @Test
    public void whereHostsHideWhoTakesPartOneReasonCoversAllThatIsAboutThePerson() {
        Group group = world.aGroup().showingParticipantsTo(Audience.HOSTS).there();
        Session session = world.aSession().of(group).withSeats(3).taking(BO, CEM).there();
        clicks.cancel(CEM, session);
        assertRefused("signup.colleague-cannot", clicks.bring(ANA, BO, session));
        assertRefused("signup.colleague-cannot", clicks.bring(ANA, CEM, session));
        assertRefused("signup.has-signed-up", clicks.bring(HOST, BO, session));
    }

    @Test
    public void whoSaidNoIsLeftAlone() {
        Session session = world.aSession().withSeats(2).taking(BO, CEM).there();
        clicks.cancel(BO, session);
        assertRefused("signup.colleague-said-no", clicks.bring(ANA, BO, session));
        clicks.remove(CEM, session);
        assertRefused("signup.colleague-said-no", clicks.bring(ANA, CEM, session));
        Session approved = world.aSession().withApproval().asking(DEE).there();
        clicks.turnDown(DEE, approved);
        assertRefused("signup.colleague-said-no", clicks.bring(ANA, DEE, approved));
        assertEquals(List.of(), clicks.stands(session));
    }

    @Test
    public void whoseOfferRanOutOrWhoWasMovedSaidNothing() {
        Session session = world.aSession().withSeats(1).taking(CEM).waiting(BO).there();
        clicks.cancel(CEM, session);
        world.clock.set(clicks.of(BO, session).offerEnds().orElseThrow());
        world.passingOn().run();
        assertEquals(Standing.SEATED, Answers.given(clicks.bring(ANA, BO, session)).standing());
    }

    @Test
    public void theColleagueCanSayNoAndTakeThatBack() {
        Session session = world.aSession().there();
        clicks.bring(ANA, BO, session);
        assertEquals(Optional.empty(), Clicks.state(clicks.cancel(BO, session)).mine());
        assertEquals(Optional.of(ANA), Clicks.state(clicks.changeMind(BO, session)).mine().flatMap(Signup::broughtBy));
    }

    @Test
    public void oneBringsFiveAtMostAndHostsAsManyAsTheyLike() {
        Session session = world.aSession().withSeats(3).there();
        for (int i = 0; i < SignUpColleague.BROUGHT_MAX; i++) {
            Answers.given(clicks.bring(ANA, person(i), session));
        }
        Answer<Signup> sixth = clicks.bring(ANA, person(9), session);
        assertRefused("signup.brought-too-many", sixth);
        assertEquals(List.of(SignUpColleague.BROUGHT_MAX), Answers.refusals(sixth).get(0).arguments());
        clicks.cancel(person(0), session);
        assertEquals(Standing.WAITING, Answers.given(clicks.bring(ANA, person(9), session)).standing());
        assertEquals(Standing.WAITING, Answers.given(clicks.bring(BO, person(10), session)).standing());
        for (int i = 20; i < 28; i++) {
            Answers.given(clicks.bring(HOST, person(i), session));
        }
    }

    @Test
    public void whoComesByThemselvesAndWhoIsInvitedCountForNobody() {
        Session session = world.aSession().there();
        clicks.signUp(ANA, session);
        clicks.invite(ANA, session, CEM, DEE);
        clicks.signUp(CEM, session);
        for (int i = 0; i < SignUpColleague.BROUGHT_MAX; i++) {
            Answers.given(clicks.bring(ANA, person(i), session));
        }
        assertRefused("signup.brought-too-many", clicks.bring(ANA, person(9), session));
    }

    @Test
    public void whoIsInvitedCanBeSignedUpByAnother() {
        Session session = world.aSession().withSeats(1).there();
        clicks.invite(ANA, session, CEM);
        clicks.signUp(DEE, session);
        Signup cem = Answers.given(clicks.bring(BO, CEM, session));
        assertEquals(Optional.of(BO), cem.broughtBy());
        assertEquals(List.of("dee SEATED", "cem WAITING"), clicks.stands(session));
    }
}
