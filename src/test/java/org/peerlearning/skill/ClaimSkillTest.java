package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

public class ClaimSkillTest {

    private final SkillWorld world = new SkillWorld();

    @Test
    public void aKnownSkillIsClaimedWithGoodDefaults() {
        Skill sql = world.aSkill("SQL");
        MySkill mine = Answers.given(world.claim(Cast.ANA, SkillWorld.draft(sql.id().value(), null, "can-share", null, null, null)));
        assertEquals(sql, mine.skill());
        assertEquals(
                new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.FLUENT, true, "", Visibility.OPEN), mine.claim().terms());
        assertEquals(new Evidence(0, Optional.empty(), Evidence.day(world.clock.instant()), false), mine.evidence());
    }

    @Test
    public void whoOnlyWantsToLearnIsCuriousAndNotAsked() {
        Skill sql = world.aSkill("SQL");
        MySkill mine = Answers.given(
                world.claim(Cast.ANA, SkillWorld.draft(sql.id().value(), null, "wants-to-learn", null, null, null)));
        assertEquals(Level.CURIOUS, mine.claim().terms().level());
        assertFalse(mine.claim().terms().happyToBeAsked());
    }

    @Test
    public void whatIsNotSaidStaysAsItIs() {
        Skill sql = world.aSkill("SQL");
        world.claims(Cast.ANA, sql, "strength", "4", "members", "Ask me about joins.");
        MySkill mine = Answers.given(world.claim(Cast.ANA, new ClaimDraft(sql.id().value(), null, null, null, null, false, null, null)));
        assertEquals(
                new ClaimTerms(Set.of(Direction.STRENGTH), Level.CAN_TEACH, false, "Ask me about joins.", Visibility.MEMBERS),
                mine.claim().terms());
        assertEquals(1, world.claims.of(Cast.ANA).size());
    }

    @Test
    public void anySpellingLeadsToTheSkill() {
        Skill javascript = world.aSkill("JavaScript", "JS", "ECMAScript");
        for (String spelling : List.of("javascript", " java script ", "js", "Ecma-Script", "JAVASCRIPT")) {
            assertEquals(javascript, Answers.given(world.claim(Cast.ANA, SkillWorld.named(spelling))).skill());
        }
        assertEquals(1, world.claims.of(Cast.ANA).size());
        assertEquals(1, world.skills.all().size());
    }

    @Test
    public void aNewSkillIsAddedByClaimingItAndHasNoHome() {
        MySkill mine = Answers.given(world.claim(
                Cast.ANA,
                new ClaimDraft(null, " Street  art\n", List.of("passion"), List.of("strength"), null, null, null, null)));
        assertEquals("Street art", mine.skill().name());
        assertEquals(Set.of(Tag.PASSION), mine.skill().tags());
        assertEquals(Optional.empty(), mine.skill().home());
        assertEquals(List.of(mine.skill()), world.skills.all());
    }

    @Test
    public void anEmojiAndEveryScriptAreSkills() {
        Set<SkillId> ids = new HashSet<>();
        for (String name : List.of("\uD83C\uDFB8", "\uD83E\uDD41", "\u05D2\u05D9\u05D8\u05E8\u05D4", "\u0639\u0648\u062F \u200Fabc",
                "日本語", "C", "C++", "C#", ".NET", "Ж")) {
            MySkill mine = Answers.given(world.claim(Cast.ANA, SkillWorld.named(name)));
            assertEquals(name, mine.skill().name());
            ids.add(mine.skill().id());
        }
        assertEquals(10, ids.size());
        assertEquals(10, world.shown(Cast.ANA).size());
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnce() {
        ClaimDraft draft = new ClaimDraft(
                null, "Go", List.of(), List.of("can-share", "knows"), "9", null, Texts.emojis(301), "everybody");
        assertEquals(
                List.of(
                        "directions: skill.direction.unknown", "level: skill.level.unknown", "visibility: skill.visibility.unknown",
                        "sentence: input.too-long"),
                Answers.reasons(world.claim(Cast.ANA, draft)));
        assertEquals(List.of(), world.skills.all());
        assertEquals(0, world.skills.version());
    }

    @Test
    public void aNameThatNamesNothingIsRefused() {
        for (String nothing : new String[] {null, "", "  ", "\u200B\u200F"}) {
            assertEquals(List.of("name: input.missing"), Answers.reasons(world.claim(Cast.ANA, SkillWorld.named(nothing))));
        }
        assertEquals(
                List.of(Refusal.invalid("name", "input.too-long", SkillWords.NAME_MAX)),
                Answers.refusals(world.claim(Cast.ANA, SkillWorld.named("x".repeat(SkillWords.NAME_MAX + 1)))));
        assertEquals(
                List.of("tags: skill.tag.unknown"),
                Answers.reasons(world.claim(
                        Cast.ANA, new ClaimDraft(null, "Go", List.of("fun"), List.of("strength"), null, null, null, null))));
        assertEquals(
                List.of("directions: skill.direction.missing"),
                Answers.reasons(world.claim(Cast.ANA, SkillWorld.draft(null, "Go", null, null, null, null))));
        assertEquals(
                List.of("skill: skill.not-found"),
                Answers.reasons(world.claim(Cast.ANA, SkillWorld.draft(4711L, "Go", "strength", null, null, null))));
    }

    @Test
    public void visitorsClaimNothing() {
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.claiming().claim(Viewer.ANONYMOUS, SkillWorld.named("Go"))));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.mySkills().of(Viewer.ANONYMOUS)));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.withdrawing().withdraw(Viewer.ANONYMOUS, new SkillId(1))));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.reaffirming().stillTrue(Viewer.ANONYMOUS, new SkillId(1))));
        assertEquals(List.of(), world.skills.all());
    }

    @Test
    public void fiveHundredAreTheMostAndTheyCanStillBeChanged() {
        Skill first = world.aSkill("skill 0");
        world.shares(Cast.ANA, first);
        for (int i = 1; i < Claim.PER_PERSON_MAX; i++) {
            world.shares(Cast.ANA, world.aSkill("skill " + i));
        }
        assertEquals(
                List.of(Refusal.refused("skill.claim.too-many", Claim.PER_PERSON_MAX)),
                Answers.refusals(world.claim(Cast.ANA, SkillWorld.named("one more"))));
        assertEquals(Optional.empty(), world.vocabularies.now().spelled("one more"));
        world.wants(Cast.ANA, first);
        assertEquals(Claim.PER_PERSON_MAX, world.page(Cast.ANA).skills().size());
        assertEquals(Claim.PER_PERSON_MAX, world.seen(Cast.BO, Cast.ANA).size());
        Answers.given(world.withdrawing().withdraw(Viewer.of(Cast.ANA), first.id()));
        Answers.given(world.claim(Cast.ANA, SkillWorld.named("one more")));
    }

    @Test
    public void anArchivedSkillIsNotClaimedAnewButStaysWhereItIs() {
        Skill cobol = world.aSkill("COBOL");
        world.shares(Cast.ANA, cobol);
        Answers.given(world.archiving().archive(SkillWorld.WIKI, cobol.id()));
        assertEquals(List.of("skill.archived"), Answers.reasons(world.claim(Cast.BO, SkillWorld.named("cobol"))));
        world.claims(Cast.ANA, world.now(cobol), "strength", "4", "open", "Still");
        assertEquals(List.of("COBOL"), world.shown(Cast.ANA));
        Answers.given(world.archiving().restore(SkillWorld.WIKI, cobol.id()));
        Answers.given(world.claim(Cast.BO, SkillWorld.named("cobol")));
    }

    @Test
    public void aClaimIsTakenBackAndCanBeMadeAgain() {
        Skill sql = world.aSkill("SQL");
        world.shares(Cast.ANA, sql);
        assertEquals(sql, Answers.given(world.withdrawing().withdraw(Viewer.of(Cast.ANA), sql.id())));
        assertEquals(List.of(), world.shown(Cast.ANA));
        assertEquals(
                List.of("skill.claim.not-found"), Answers.reasons(world.withdrawing().withdraw(Viewer.of(Cast.ANA), sql.id())));
        assertEquals(
                List.of("skill.not-found"),
                Answers.reasons(world.withdrawing().withdraw(Viewer.of(Cast.ANA), new SkillId(4711))));
        world.wants(Cast.ANA, sql);
        assertEquals(List.of("SQL"), world.shown(Cast.ANA));
    }

    @Test
    public void theDirectoryHearsAtOnceWithWhereThePersonWorks() {
        world.profiles.know(Cast.ANA, "R&D", "Lyon", "fr");
        world.shares(Cast.ANA, world.aSkill("SQL"));
        DirectoryEntry entry = world.written.get(world.written.size() - 1);
        assertEquals(new Profile("R&D", "Lyon", "fr"), entry.profile());
        assertEquals(1, entry.claims().size());
        assertTrue(entry.present());
    }

    @Test
    public void whatPeopleMostlyChooseIsWhatTheyBeginWith() {
        assertEquals(new MySkillsPage.Usual(Visibility.OPEN, true), world.page(Cast.ANA).usual());
        world.claims(Cast.ANA, world.aSkill("SQL"), "can-share", "3", "members", "");
        assertEquals(new MySkillsPage.Usual(Visibility.MEMBERS, true), world.page(Cast.ANA).usual());
        world.claims(Cast.ANA, world.aSkill("Go"), "wants-to-learn", "3", "open", "");
        assertEquals(Visibility.OPEN, world.page(Cast.ANA).usual().visibility());
    }

    @Test
    public void skillsAreNamedInTheReadersLanguage() {
        Skill guitar = world.skills.having(new NewSkill(
                "Guitar", List.of(Term.label("fr", "Guitare"), Term.label("pt-BR", "Violão"), Term.in("de", "Klampfe")), Set.of(),
                Optional.empty()));
        assertEquals("Guitare", guitar.name(Locale.CANADA_FRENCH));
        assertEquals("Violão", guitar.name(Locale.forLanguageTag("pt-BR")));
        assertEquals("Guitar", guitar.name(Locale.forLanguageTag("pt-PT")));
        assertEquals("Guitar", guitar.name(Locale.GERMAN));
        assertEquals(guitar, Answers.given(world.claim(Cast.ANA, SkillWorld.named("violao"))).skill());
    }
}
