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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class InviteTest {

    private static final PersonKey EVA = new PersonKey("eva");

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private SignupState state(PersonKey person, Session session) {
        return Answers.given(world.states().of(Viewer.of(person), session.id()));
    }

    private static PersonKey[] people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new PersonKey("p" + i)).toArray(PersonKey[]::new);
    }

    @Test
    public void anInvitationTakesNoSeatAndNoPlaceInLine() {
        Session session = world.aSession().withSeats(1).there();
        assertEquals(List.of("bo INVITED", "cem INVITED"), clicks.invite(ANA, session, BO, CEM));
        assertEquals(new Tally(0, 0, 0, 0, 2, 0), clicks.tally(session));
        assertEquals(List.of("cem INVITED by ana via REST", "bo INVITED by ana via REST"), clicks.history(session, 9));
        assertEquals(SignupState.Kind.OPEN, state(DEE, session).kind());
        SignupState invited = state(BO, session);
        assertEquals(SignupState.Kind.INVITED, invited.kind());
        assertEquals(SignupState.Kind.OPEN, invited.entrance());
        assertEquals(Optional.of(ANA), invited.mine().flatMap(Signup::broughtBy));
        assertEquals(Optional.empty(), invited.signupRefusal());
        assertEquals(Optional.of("signup.not-signed-up"), invited.cancelRefusal().map(refusal -> refusal.reason()));
    }

    @Test
    public void whoAcceptsComesThenAndByThemselves() {
        Session session = world.aSession().withSeats(1).there();
        clicks.invite(ANA, session, BO);
        clicks.signUp(CEM, session);
        clicks.signUp(DEE, session);
        world.clock.pass(Duration.ofHours(1));
        SignupState state = Clicks.state(clicks.signUp(BO, session));
        assertEquals(SignupState.Kind.WAITING, state.kind());
        assertEquals(2, state.place());
        Signup bo = state.mine().orElseThrow();
        assertEquals(Optional.empty(), bo.broughtBy());
        assertEquals(world.clock.instant(), bo.since());
        assertEquals(List.of("cem SEATED", "dee WAITING", "bo WAITING"), clicks.stands(session));
        assertEquals(List.of("bo WAITING by bo via REST"), clicks.history(session, 1));
        assertTrue(clicks.signUp(BO, session) instanceof SignupOutcome.Already);
    }

    @Test
    public void whoAcceptsAsksWhereTheHostsWantToBeAskedAndEntersADrawWhereThereIsOne() {
        Session approved = world.aSession().withApproval().there();
        clicks.invite(ANA, approved, BO);
        assertEquals(SignupState.Kind.ON_REQUEST, state(BO, approved).entrance());
        assertEquals(SignupState.Kind.ASKED, Clicks.state(clicks.signUp(BO, approved)).kind());
        Session drawn = world.aSession().withDrawIn(Duration.ofDays(1)).there();
        clicks.invite(ANA, drawn, BO);
        assertEquals(SignupState.Kind.IN_DRAW, Clicks.state(clicks.signUp(BO, drawn)).kind());
    }

    @Test
    public void aKeptSeatIsForWhoAcceptsIfItIsForThem() {
        world.entitled.keepSeatsFor(BO);
        Session session = world.aSession().far().withSeats(1).keeping(1, Duration.ofDays(1)).there();
        clicks.invite(ANA, session, BO, CEM);
        clicks.signUp(CEM, session);
        clicks.signUp(BO, session);
        assertEquals(List.of("cem WAITING", "bo SEATED"), clicks.stands(session));
        assertTrue(clicks.of(BO, session).kept());
        assertEquals(1, clicks.tally(session).keptTaken());
    }

    @Test
    public void whoDeclinesIsNotAskedAgainButMaySignUp() {
        Session session = world.aSession().there();
        clicks.invite(ANA, session, BO);
        SignupState state = Clicks.state(clicks.declineInvitation(BO, session));
        assertEquals(Optional.empty(), state.mine());
        assertEquals(List.of("bo DECLINED by bo via REST"), clicks.history(session, 1));
        assertRefused("signup.not-invited", clicks.declineInvitation(BO, session));
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(BO, session));
        assertEquals(List.of("bo signup.colleague-said-no"), clicks.invite(CEM, session, BO));
        assertRefused("signup.colleague-said-no", clicks.bring(CEM, BO, session));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(BO, session)).kind());
    }

    @Test
    public void nothingElseCanBeDoneWithAnInvitation() {
        Session session = world.aSession().there();
        clicks.invite(ANA, session, BO);
        assertRefused("signup.not-signed-up", clicks.cancel(BO, session));
        assertRefused("signup.not-signed-up", clicks.cannotCome(BO, session));
        assertRefused("signup.no-offer", clicks.accept(BO, session));
        assertRefused("signup.no-offer", clicks.decline(BO, session));
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(BO, session));
        assertRefused("signup.is-decided", clicks.acceptRequest(BO, session));
        Session other = world.aSession().of(world.groups.byId(session.group()).orElseThrow()).there();
        assertRefused("signup.only-invited", clicks.move(BO, session, other));
        assertEquals(List.of("bo INVITED"), clicks.stands(session));
    }

    @Test
    public void onlyWhoIsInvitedDeclines() {
        Session session = world.aSession().taking(BO).there();
        assertRefused("signup.not-invited", clicks.declineInvitation(BO, session));
        assertRefused("signup.not-invited", clicks.declineInvitation(CEM, session));
    }

    @Test
    public void hostsAddWhoIsInvitedAndMoveOthersToWhereTheyAreInvited() {
        Session session = world.aSession().withSeats(2).there();
        Session other = world.aSession().of(world.groups.byId(session.group()).orElseThrow()).taking(CEM).there();
        clicks.invite(ANA, session, BO, CEM);
        assertEquals(Optional.of(HOST), Answers.given(clicks.add(BO, session)).broughtBy());
        assertEquals(Standing.SEATED, Answers.given(clicks.move(CEM, other, session)).standing());
        assertEquals(List.of("bo SEATED", "cem SEATED"), clicks.stands(session));
        assertEquals(new Tally(2, 0, 0), clicks.tally(session));
    }

    @Test
    public void hostsTakeAnInvitationBack() {
        Session session = world.aSession().there();
        clicks.invite(ANA, session, BO);
        Answers.given(clicks.remove(BO, session));
        assertEquals(List.of(), clicks.stands(session));
        assertEquals(Tally.NONE, clicks.tally(session));
    }

    @Test
    public void eachNameGetsItsAnswerAndNobodyKeepsTheOthersFromBeingInvited() {
        Session session = world.aSession().withSeats(1).taking(CEM).waiting(DEE).there();
        clicks.invite(BO, session, EVA);
        world.people.know("bo", BO);
        world.people.know("robert", BO);
        Viewer ana = Viewer.of(ANA);
        List<Invite.Invited> results = Answers.given(world.inviting()
                .invite(ana, session.id(), List.of("nobody", " cem ", "dee", "eva", "ana", " ", "bo", "bo", "robert"), Door.REST));
        assertEquals(
                List.of("nobody", "cem", "dee", "eva", "ana", "bo", "bo", "robert"),
                results.stream().map(Invite.Invited::name).toList());
        world.people.know("cem", CEM);
        assertEquals(
                List.of(
                        "cem signup.has-signed-up", "dee signup.has-signed-up", "eva signup.already-invited",
                        "ana signup.colleague-is-you"),
                clicks.invite(ANA, session, CEM, DEE, EVA, ANA));
        assertEquals(
                List.of("signup.unknown-person", "signup.named-twice", "signup.named-twice"),
                List.of(0, 6, 7).stream().map(i -> results.get(i).refusal().orElseThrow().reason()).toList());
        assertEquals(Optional.of(BO), results.get(5).person());
    }

    @Test
    public void whereHostsHideWhoTakesPartEveryInvitationLooksAlike() {
        Group group = world.aGroup().showingParticipantsTo(Audience.HOSTS).there();
        Session session = world.aSession().of(group).withSeats(3).taking(BO, CEM).there();
        clicks.cancel(CEM, session);
        assertEquals(List.of("bo INVITED", "cem INVITED", "dee INVITED"), clicks.invite(ANA, session, BO, CEM, DEE));
        assertEquals(Standing.SEATED, clicks.of(BO, session).standing());
        assertEquals(Standing.INVITED, clicks.of(DEE, session).standing());
        assertEquals(List.of("bo SEATED", "dee INVITED"), clicks.stands(session));
    }

    @Test
    public void whoMayNotSeeThePageIsAsGoodAsUnknown() {
        Session secret = world.aSession().of(world.aGroup().hidden().there()).there();
        world.access.showTo(ANA, world.groups.byId(secret.group()).orElseThrow().page());
        assertEquals(List.of("bo signup.unknown-person"), clicks.invite(ANA, secret, BO));
        assertRefused("session.not-found", world.inviting().invite(Viewer.of(BO), secret.id(), List.of("ana"), Door.REST));
    }

    @Test
    public void oneToFiftyNamesAreGiven() {
        Session session = world.aSession().there();
        for (List<String> none : List.of(List.<String>of(), List.of(" ", "\u200B"))) {
            assertRefused("users: input.missing", invite(session, none));
        }
        assertRefused("users: input.too-many", invite(session, Collections.nCopies(Invite.NAMES_MAX + 1, "bo")));
        assertEquals(Invite.NAMES_MAX, Answers.given(invite(session, Collections.nCopies(Invite.NAMES_MAX, "bo"))).size());
        assertRefused("signup.log-in", world.inviting().invite(Viewer.ANONYMOUS, session.id(), List.of("bo"), Door.REST));
    }

    private Answer<List<Invite.Invited>> invite(Session session, List<String> names) {
        return world.inviting().invite(Viewer.of(ANA), session.id(), names, Door.REST);
    }

    @Test
    public void aPersonInvitesTwentyAtATimeAndAHostTwoHundred() {
        Session session = world.aSession().there();
        List<String> results = clicks.invite(ANA, session, people(0, 22));
        assertEquals(20, results.stream().filter(result -> result.endsWith(" INVITED")).count());
        assertEquals(List.of("p20 signup.invited-too-many", "p21 signup.invited-too-many"), results.subList(20, 22));
        clicks.signUp(new PersonKey("p0"), session);
        assertEquals(List.of("p21 INVITED", "p20 signup.invited-too-many"),
                clicks.invite(ANA, session, new PersonKey("p21"), new PersonKey("p20")));
        for (int i = 100; i < 300; i += 50) {
            clicks.invite(HOST, session, people(i, i + 50));
        }
        assertEquals(220, clicks.tally(session).invited());
        assertEquals(List.of("p300 signup.invited-too-many"), clicks.invite(HOST, session, new PersonKey("p300")));
    }

    @Test
    public void nobodyIsInvitedToWhatIsOver() {
        assertRefused("signup.closed", invite(world.aSession().startingIn(Duration.ZERO).there(), List.of("bo")));
        assertRefused("signup.closed", invite(world.aSession().closingIn(Duration.ZERO).there(), List.of("bo")));
        Session off = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertRefused("signup.called-off", invite(off, List.of("bo")));
        assertEquals(List.of("bo INVITED"), clicks.invite(ANA, world.aSession().openingIn(Duration.ofHours(1)).there(), BO));
    }

    @Test
    public void anInvitationEndsWithTheSessionAndIsSeenToBeOver() {
        Session notYet = world.aSession().openingIn(Duration.ofHours(1)).there();
        clicks.invite(ANA, notYet, BO);
        assertEquals(SignupState.Kind.INVITED, state(BO, notYet).kind());
        Session session = world.aSession().startingIn(Duration.ofDays(1)).there();
        clicks.invite(ANA, session, BO);
        world.clock.pass(Duration.ofDays(1));
        assertEquals(SignupState.Kind.CLOSED, state(BO, session).kind());
        assertRefused("signup.closed", clicks.signUp(BO, session));
        assertRefused("signup.closed", clicks.declineInvitation(BO, session));
        Session off = world.aSession().there();
        clicks.invite(ANA, off, BO);
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertEquals(SignupState.Kind.CALLED_OFF, state(BO, off).kind());
        assertEquals(Tally.NONE, clicks.tally(off));
    }

    @Test
    public void whoLeavesTheWikiIsNotInvitedAnyMore() {
        Session session = world.aSession().there();
        clicks.invite(ANA, session, BO);
        world.ending().of(BO);
        assertEquals(List.of(), clicks.stands(session));
    }

    @Test
    public void whoIsInvitedDoesNotSeeWhoTakesPartWhereOnlyParticipantsDo() {
        Session session =
                world.aSession().of(world.aGroup().showingParticipantsTo(Audience.MEMBERS).there()).taking(CEM).there();
        clicks.invite(ANA, session, BO);
        assertRefused("signup.participants-hidden", world.participants().of(Viewer.of(BO), session.id(), 0, 10));
        assertEquals(1, Answers.given(world.participants().of(Viewer.of(CEM), session.id(), 0, 10)).size());
    }
}
