package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.SessionSituation;
import org.peerlearning.testing.World;

public class MergeSessionsTest {

    private static final PersonKey ELI = new PersonKey("eli");
    private static final PersonKey FLO = new PersonKey("flo");

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);
    private final Group group = world.aGroup().there();

    private SessionSituation aSession() {
        return world.aSession().of(group);
    }

    private Answer<Integer> merge(Session from, Session into) {
        return world.merging().merge(Clicks.HOST, from.id(), into.id(), "too few of us");
    }

    private Session now(Session session) {
        return world.sessions.byId(session.id()).orElseThrow();
    }

    private Signup invite(PersonKey person, Session session) {
        return world.signups.changing(session.id(), seating -> seating.enter(
                        person, Standing.INVITED, Cause.of(BO, Door.REST), world.clock.instant()))
                .orElseThrow();
    }

    @Test
    public void everybodyComesOverAndTheFirstSessionIsCalledOff() {
        Session from = aSession().withSeats(2).taking(ANA, BO).waiting(CEM).asking(DEE).there();
        Session into = aSession().withSeats(4).taking(ELI).there();
        invite(FLO, from);
        assertEquals(4, (int) Answers.given(merge(from, into)));
        assertEquals(List.of(), clicks.stands(from));
        assertEquals(
                List.of("eli SEATED", "ana SEATED", "bo SEATED", "cem SEATED", "dee WAITING", "flo INVITED"),
                clicks.stands(into));
        assertEquals(true, now(from).calledOff());
        assertEquals("too few of us", now(from).offReason());
        assertEquals(
                List.of(
                        "flo MOVED by hope via DESK: too few of us",
                        "dee MOVED by hope via DESK: too few of us",
                        "cem MOVED by hope via DESK: too few of us",
                        "bo MOVED by hope via DESK: too few of us",
                        "ana MOVED by hope via DESK: too few of us",
                        "CALLED_OFF [5] by hope via DESK: too few of us",
                        "MERGED_INTO [" + into.id().value() + ", 4] by hope via DESK"),
                clicks.history(from, 7));
        assertEquals("MERGED_FROM [" + from.id().value() + ", 4] by hope via DESK", clicks.history(into, 6).get(5));
    }

    @Test
    public void aSessionWithAHigherNumberIsMergedTheSameWay() {
        Session into = aSession().withSeats(2).taking(ELI).there();
        Session from = aSession().withSeats(1).taking(ANA).waiting(BO).there();
        assertEquals(2, (int) Answers.given(merge(from, into)));
        assertEquals(List.of("eli SEATED", "ana SEATED", "bo WAITING"), clicks.stands(into));
        assertEquals(List.of(), clicks.stands(from));
    }

    @Test
    public void unlessEverybodyWhoHasASeatFindsOneNothingHappens() {
        Session from = aSession().withSeats(3).taking(ANA, BO, CEM).waiting(DEE).there();
        Session into = aSession().withSeats(3).taking(ELI).there();
        assertEquals(List.of(Refusal.refused("session.merge-too-few-seats", 3, 2)), Answers.refusals(merge(from, into)));
        assertEquals(List.of("ana SEATED", "bo SEATED", "cem SEATED", "dee WAITING"), clicks.stands(from));
        assertEquals(List.of("eli SEATED"), clicks.stands(into));
        assertEquals(false, now(from).calledOff());
        assertEquals(1, clicks.history(into, 99).size());
        Answers.given(clicks.changeCapacity(into, 4));
        Answers.given(merge(from, into));
        assertEquals(List.of("eli SEATED", "ana SEATED", "bo SEATED", "cem SEATED", "dee WAITING"), clicks.stands(into));
    }

    @Test
    public void whereSomebodyWaitsTheNextSeatIsTheirs() {
        Session from = aSession().taking(ANA).there();
        Session into = aSession().withSeats(1).taking(BO).waiting(CEM).there();
        clicks.cancel(BO, into);
        assertEquals(List.of(Refusal.refused("session.merge-too-few-seats", 1, 0)), Answers.refusals(merge(from, into)));
        assertEquals(List.of("cem OFFERED"), clicks.stands(into));
    }

    @Test
    public void whoOnlyWaitsComesToTheEndOfTheLine() {
        Session from = aSession().withSeats(1).taking(ANA).waiting(BO, CEM).there();
        clicks.cancel(ANA, from);
        clicks.decline(BO, from);
        world.removing().remove(Clicks.HOST, from.id(), clicks.of(CEM, from).id(), "why");
        clicks.signUp(DEE, from);
        clicks.signUp(ELI, from);
        Session into = aSession().withSeats(2).taking(FLO).there();
        Answers.given(merge(from, into));
        assertEquals(List.of("flo SEATED", "dee SEATED", "eli WAITING"), clicks.stands(into));
    }

    @Test
    public void anOfferedSeatBecomesASeat() {
        Session from = aSession().withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, from);
        Session into = aSession().withSeats(1).there();
        Answers.given(merge(from, into));
        assertEquals(List.of("bo SEATED"), clicks.stands(into));
    }

    @Test
    public void whoIsInBothStaysWhereTheyStandAndLosesNoSeatByIt() {
        Session into = aSession().withSeats(3).taking(ANA).waiting().asking(BO, DEE).there();
        invite(CEM, into);
        Session from = aSession().taking(ANA, BO, CEM).waiting(DEE).there();
        assertEquals(4, (int) Answers.given(merge(from, into)));
        assertEquals(List.of("ana SEATED", "bo SEATED", "dee ASKED", "cem SEATED"), clicks.stands(into));
        assertEquals(new Tally(3, 0, 1), clicks.tally(into));
        assertEquals(List.of(), clicks.stands(from));
    }

    @Test
    public void whoHasASeatHereAndAnOfferThereHasASeat() {
        Session into = aSession().withSeats(1).taking(BO).waiting(ANA).there();
        clicks.cancel(BO, into);
        Session from = aSession().taking(ANA).there();
        Answers.given(merge(from, into));
        assertEquals(List.of("ana SEATED"), clicks.stands(into));
    }

    @Test
    public void whoAskedAsksThereWhereTheHostsWantToBeAsked() {
        Session from = aSession().withApproval().asking(ANA).there();
        Session into = aSession().withApproval().there();
        Answers.given(merge(from, into));
        assertEquals(List.of("ana ASKED"), clicks.stands(into));
    }

    @Test
    public void whereAPersonIsInvitedTheyComeAsTheyStoodHere() {
        Session into = aSession().there();
        invite(ANA, into);
        invite(BO, into);
        Session from = aSession().withSeats(1).taking(CEM).waiting(ANA).there();
        invite(BO, from);
        assertEquals(2, (int) Answers.given(merge(from, into)));
        assertEquals(List.of("bo INVITED", "cem SEATED", "ana SEATED"), clicks.stands(into));
    }

    @Test
    public void onlySessionsThatAreAheadAreMerged() {
        Session ahead = aSession().taking(ANA).there();
        Session started = aSession().startingIn(Duration.ZERO).taking(BO).there();
        Session off = aSession().there();
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        for (Session other : List.of(started, off)) {
            assertRefused("session.merge-not-ahead", merge(ahead, other));
            assertRefused("session.merge-not-ahead", merge(other, ahead));
        }
        assertEquals(List.of("ana SEATED"), clicks.stands(ahead));
    }

    @Test
    public void whereLotsAreToBeDrawnNobodyComesAroundThem() {
        Session plain = aSession().taking(ANA).there();
        Session draw = aSession().withDrawIn(Duration.ofDays(1)).there();
        clicks.signUp(BO, draw);
        assertRefused("session.merge-before-draw", merge(plain, draw));
        assertRefused("session.merge-before-draw", merge(draw, plain));
        world.clock.pass(Duration.ofDays(1));
        Answers.given(merge(draw, plain));
        assertEquals(List.of("ana SEATED", "bo SEATED"), clicks.stands(plain));
    }

    @Test
    public void keptSeatsStayWithThoseForWhomTheyAre() {
        world.entitled.keepSeatsFor(ANA);
        Session into = aSession().withSeats(2).keeping(1, Duration.ofDays(1)).there();
        Session others = aSession().taking(BO, CEM).there();
        assertEquals(List.of(Refusal.refused("session.merge-too-few-seats", 2, 1)), Answers.refusals(merge(others, into)));
        Session mixed = aSession().taking(DEE, ANA).there();
        Answers.given(merge(mixed, into));
        assertEquals(List.of("dee SEATED", "ana SEATED"), clicks.stands(into));
        assertEquals(new Tally(2, 0, 0, 0, 0, 1), clicks.tally(into));
    }

    @Test
    public void sessionsOfOneGroupAreMergedWithAReason() {
        Session session = aSession().taking(ANA).there();
        Session elsewhere = world.aSession().there();
        assertRefused("session: signup.not-of-this-group", merge(session, elsewhere));
        assertRefused("session: signup.not-of-this-group", merge(session, session));
        Session other = aSession().there();
        assertRefused("reason: input.missing", world.merging().merge(Clicks.HOST, session.id(), other.id(), " "));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
        assertEquals(Optional.empty(), Optional.ofNullable(clicks.of(ANA, other)));
    }
}
