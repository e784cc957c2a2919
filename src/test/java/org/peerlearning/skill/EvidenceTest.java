package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class EvidenceTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final SkillWorld world = new SkillWorld();
    private final Skill sql = world.aSkill("SQL");

    private Evidence evidence() {
        return world.page(Cast.ANA).skills().get(0).evidence();
    }

    @Test
    public void aClaimFadesAfterAYearAndNotOnItsLastDay() {
        world.shares(Cast.ANA, sql);
        world.passDays(Evidence.DAYS);
        assertFalse(evidence().faded());
        assertEquals(List.of(), world.page(Cast.ANA).questions());
        world.passDays(1);
        assertTrue(evidence().faded());
        assertEquals(1, world.page(Cast.ANA).questions().size());
        assertEquals(List.of("SQL"), world.shown(Cast.ANA));
        assertTrue(world.seen(Cast.BO, Cast.ANA).get(0).evidence().faded());
    }

    @Test
    public void whoSaysThatItIsStillTrueMakesItFresh() {
        world.shares(Cast.ANA, sql);
        world.passDays(400);
        MySkill mine = Answers.given(world.reaffirming().stillTrue(ANA, sql.id()));
        assertFalse(mine.evidence().faded());
        assertEquals(List.of(), world.page(Cast.ANA).questions());
        assertEquals(
                List.of("skill.claim.not-found"), Answers.reasons(world.reaffirming().stillTrue(Viewer.of(Cast.BO), sql.id())));
        assertEquals(List.of("skill.not-found"), Answers.reasons(world.reaffirming().stillTrue(ANA, new SkillId(99))));
    }

    @Test
    public void aConfirmationIsEvidenceToo() {
        world.shares(Cast.ANA, sql);
        world.passDays(300);
        world.confirms(Cast.BO, Cast.ANA, sql);
        world.passDays(200);
        assertFalse(evidence().faded());
        world.passDays(200);
        assertTrue(evidence().faded());
    }

    @Test
    public void thoseLongestWithoutEvidenceAreAskedFirst() {
        world.shares(Cast.ANA, sql);
        world.passDays(5);
        world.shares(Cast.ANA, world.aSkill("Go"));
        world.passDays(500);
        assertEquals(List.of("SQL", "Go"), world.page(Cast.ANA).questions().stream().map(mine -> mine.skill().name()).toList());
    }

    @Test
    public void whoMetThePersonInASessionConfirmsAndIsNotNamed() {
        world.shares(Cast.ANA, sql);
        world.encounters.met(Cast.BO, Cast.ANA, "2026-01-20");
        world.encounters.met(Cast.CEM, Cast.ANA, "2026-02-10");
        assertTrue(world.seen(Cast.BO, Cast.ANA).get(0).mayConfirm());
        Answers.given(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, sql.id()));
        ShownSkill shown = Answers.given(world.confirming().confirm(Viewer.of(Cast.CEM), Cast.ANA, sql.id()));
        assertEquals(2, shown.evidence().confirmedBy());
        assertEquals(Optional.of(LocalDate.parse("2026-02-10")), shown.evidence().lastMet());
        assertTrue(shown.confirmed());
        assertFalse(shown.mayConfirm());
    }

    @Test
    public void confirmingTwiceIsConfirmingOnceAndItCanBeTakenBack() {
        world.shares(Cast.ANA, sql);
        world.confirms(Cast.BO, Cast.ANA, sql);
        assertEquals(1, world.confirms(Cast.BO, Cast.ANA, sql).evidence().confirmedBy());
        ShownSkill shown = Answers.given(world.confirming().withdraw(Viewer.of(Cast.BO), Cast.ANA, sql.id()));
        assertEquals(0, shown.evidence().confirmedBy());
        assertTrue(shown.mayConfirm());
        assertEquals(
                0, Answers.given(world.confirming().withdraw(Viewer.of(Cast.BO), Cast.ANA, sql.id())).evidence().confirmedBy());
    }

    @Test
    public void whoHasNotMetThePersonDoesNotConfirm() {
        world.shares(Cast.ANA, sql);
        assertFalse(world.seen(Cast.BO, Cast.ANA).get(0).mayConfirm());
        assertEquals(
                List.of("skill.confirm.not-met"),
                Answers.reasons(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, sql.id())));
    }

    @Test
    public void nobodyConfirmsThemselves() {
        world.shares(Cast.ANA, sql);
        assertFalse(world.seen(Cast.ANA, Cast.ANA).get(0).mayConfirm());
        assertEquals(List.of("skill.confirm.self"), Answers.reasons(world.confirming().confirm(ANA, Cast.ANA, sql.id())));
    }

    @Test
    public void aWishIsNothingToConfirm() {
        world.wants(Cast.ANA, sql);
        world.encounters.met(Cast.BO, Cast.ANA, "2026-01-20");
        assertFalse(world.seen(Cast.BO, Cast.ANA).get(0).mayConfirm());
        assertEquals(
                List.of("skill.confirm.only-wants"),
                Answers.reasons(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, sql.id())));
    }

    @Test
    public void whatOneMayNotSeeOneDoesNotConfirmAndDoesNotLearnOf() {
        world.claims(Cast.ANA, sql, "can-share", "3", "private", "");
        world.encounters.met(Cast.BO, Cast.ANA, "2026-01-20");
        List<String> hidden = Answers.reasons(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, sql.id()));
        assertEquals(List.of("skill.claim.not-found"), hidden);
        Skill never = world.aSkill("Go");
        assertEquals(hidden, Answers.reasons(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, never.id())));
        assertEquals(hidden, Answers.reasons(world.confirming().confirm(Viewer.of(Cast.BO), Cast.ANA, new SkillId(4711))));
        assertEquals(hidden, Answers.reasons(world.confirming().withdraw(Viewer.of(Cast.BO), Cast.ANA, sql.id())));
        assertEquals(
                List.of("skill.log-in"), Answers.reasons(world.confirming().confirm(Viewer.ANONYMOUS, Cast.ANA, sql.id())));
    }

    @Test
    public void confirmationsStayWhenThePersonSaysMore() {
        world.shares(Cast.ANA, sql);
        world.confirms(Cast.BO, Cast.ANA, sql);
        world.claims(Cast.ANA, sql, "strength", "4", "open", "More");
        assertEquals(1, evidence().confirmedBy());
    }
}
