package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class CurationTest {

    private static final SpaceKey PERSONAL = new SpaceKey("~bo");

    private final SkillWorld world = new SkillWorld();

    private Answer<Skill> rename(Skill skill, String name) {
        return world.renaming().rename(SkillWorld.WIKI, skill.id(), name, world.now(skill).version());
    }

    private static List<String> texts(Skill skill) {
        return skill.terms().stream().map(Term::text).toList();
    }

    private Answer<Skill> terms(Skill skill, TermDraft... terms) {
        return world.changingTerms().change(
                SkillWorld.WIKI, skill.id(), new TermsDraft(List.of(terms), null), world.now(skill).version());
    }

    private Answer<Skill> split(Skill skill, String name, String... terms) {
        return world.splitting().split(SkillWorld.WIKI, skill.id(), new SplitDraft(name, List.of(terms)), world.now(skill).version());
    }

    @Test
    public void administratorsOfASpaceLookAfterItsSkillsAndAfterThoseOfNobody() {
        Skill own = world.aSkillOf(Cast.ENG, "Own");
        Skill others = world.aSkillOf(Cast.OPS, "Others");
        Skill nobodys = world.aSkill("Nobody's");
        Curator ana = world.curator(Cast.ANA, Cast.ENG);
        Answers.given(world.archiving().archive(ana, own.id()));
        Answers.given(world.archiving().archive(ana, nobodys.id()));
        assertEquals(List.of("skill.curators-only"), Answers.reasons(world.archiving().archive(ana, others.id())));
        Answers.given(world.archiving().archive(SkillWorld.WIKI, others.id()));
    }

    @Test
    public void whoAdministersNothingOrOnlyAPersonalSpaceLooksAfterNothing() {
        Skill nobodys = world.aSkill("Nobody's");
        Skill personal = world.aSkillOf(PERSONAL, "Own");
        Curator bo = world.curator(Cast.BO, PERSONAL);
        for (Curator none : List.of(
                bo, Curator.of(Viewer.of(Cast.CEM)), Curator.of(Viewer.of(Cast.CEM), Cast.ENG), Curator.of(Viewer.of(Cast.BO)))) {
            for (Skill skill : List.of(nobodys, personal)) {
                assertEquals(List.of("skill.curators-only"), Answers.reasons(world.archiving().archive(none, skill.id())));
            }
            assertEquals(List.of("skill.curators-only"), Answers.reasons(world.starting().load(none)));
            assertEquals(List.of("skill.curators-only"), Answers.reasons(world.exporting().export(none)));
            assertEquals(List.of("skill.curators-only"), Answers.reasons(world.importing().preview(none, "name\nX")));
            assertEquals(
                    List.of("skill.curators-only"), Answers.reasons(world.curated().list(none, "", Set.of(SkillState.ACTIVE), 0, 9)));
        }
        Curator visitor = Curator.of(Viewer.ANONYMOUS, Cast.ENG);
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.archiving().archive(visitor, nobodys.id())));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.archiving().archive(visitor, new SkillId(4711))));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.exporting().export(visitor)));
        assertTrue(world.now(nobodys).isActive());
    }

    @Test
    public void whoeverActsForASpaceIsJudgedByThatSpaceAlone() {
        Skill others = world.aSkillOf(Cast.OPS, "Others");
        Skill nobodys = world.aSkill("Nobody's");
        Curator unknown = Curator.of(SkillWorld.WIKI.viewer(), new SpaceKey("NOSUCHSPACE"));
        for (Skill skill : List.of(others, nobodys)) {
            refusesAll(unknown, skill);
        }
        world.curator(Cast.ANA, Cast.OPS);
        Curator foreign = world.curator(Cast.ANA, Cast.ENG);
        refusesAll(foreign, others);
        refusesAll(Curator.of(foreign.viewer()), others);
        Answers.given(world.archiving().archive(Curator.of(foreign.viewer(), Cast.OPS), others.id()));
    }

    private void refusesAll(Curator curator, Skill skill) {
        long version = world.skills.version();
        SkillId id = skill.id();
        for (Answer<?> answer : List.of(
                world.archiving().archive(curator, id),
                world.archiving().restore(curator, id),
                world.renaming().rename(curator, id, "Another name", 0),
                world.changingTerms().change(curator, id, new TermsDraft(List.of(), List.of("work")), 0),
                world.splitting().split(curator, id, new SplitDraft("A part", null), 0),
                world.merging().merge(curator, id, world.now(skill).id()),
                world.undoing().undo(curator, id))) {
            assertEquals(List.of("skill.curators-only"), Answers.reasons(answer));
        }
        assertEquals("nothing was changed", version, world.skills.version());
        assertTrue(world.now(skill).isActive());
    }

    @Test
    public void toMergeOneNeedsTheRightOnWhatDisappears() {
        Skill own = world.aSkillOf(Cast.ENG, "Own");
        Skill others = world.aSkillOf(Cast.OPS, "Others");
        Curator ana = world.curator(Cast.ANA, Cast.ENG);
        assertEquals(List.of("skill.curators-only"), Answers.reasons(world.merging().merge(ana, others.id(), own.id())));
        Answers.given(world.merging().merge(ana, own.id(), others.id()));
        Answers.given(world.undoing().undo(ana, own.id()));
    }

    @Test
    public void aRenamedSkillIsStillFoundByItsOldName() {
        Skill skill = world.aSkill("Speaking");
        Skill renamed = Answers.given(rename(skill, " Public  speaking "));
        assertEquals("Public speaking", renamed.name());
        assertEquals(List.of("Public speaking", "Speaking"), texts(renamed));
        assertEquals(renamed, world.vocabularies.now().spelled("speaking").orElseThrow());
        assertEquals("PUBLIC SPEAKING", Answers.given(rename(skill, "PUBLIC SPEAKING")).name());
        assertEquals(List.of("PUBLIC SPEAKING", "Speaking"), texts(world.now(skill)));
        long version = world.skills.version();
        Answers.given(rename(skill, "PUBLIC SPEAKING"));
        assertEquals(version, world.skills.version());
    }

    @Test
    public void theNewNameIsTheNameInTheLanguageOfTheOld() {
        Skill skill = world.skills.having(new NewSkill(
                "Guitar", List.of(Term.label("en", "Guitar"), Term.label("fr", "Guitare")), Set.of(), Optional.empty()));
        Skill renamed = Answers.given(rename(skill, "Guitar playing"));
        assertEquals("Guitar playing", renamed.name(Locale.ENGLISH));
        assertEquals("Guitare", renamed.name(Locale.FRENCH));
        assertTrue(renamed.terms().contains(Term.in("en", "Guitar")));
    }

    @Test
    public void aSpellingOfAnotherSkillIsNotTaken() {
        Skill skill = world.aSkill("Speaking");
        world.aSkill("Rhetoric", "oratory");
        assertEquals(
                List.of(Refusal.invalid("name", "skill.term.taken", "Oratory", "Rhetoric")),
                Answers.refusals(rename(skill, "Oratory")));
        assertEquals(
                List.of(Refusal.invalid("terms[1].text", "skill.term.taken", "rhetoric", "Rhetoric")),
                Answers.refusals(terms(skill, new TermDraft("talks", null, null), new TermDraft("rhetoric", null, null))));
        assertEquals(List.of("name: skill.term.taken"), Answers.reasons(split(skill, "oratory")));
        assertEquals(0, world.now(skill).version());
    }

    @Test
    public void aSpellingOfASkillThatIsMergedHereStaysWithIt() {
        Skill javascript = world.aSkill("JavaScript");
        Skill js = world.aSkill("JS");
        world.merge(js, javascript);
        assertEquals(List.of("name: skill.term.merged-here"), Answers.reasons(rename(javascript, "js")));
        assertEquals(
                List.of("terms[0].text: skill.term.merged-here"),
                Answers.reasons(terms(javascript, new TermDraft("Js", null, null))));
    }

    @Test
    public void aNameHasToNameSomething() {
        Skill skill = world.aSkill("Speaking");
        assertEquals(List.of("name: input.missing"), Answers.reasons(rename(skill, " ")));
        assertEquals(List.of("name: input.too-long"), Answers.reasons(rename(skill, "x".repeat(81))));
    }

    @Test
    public void whoHasSeenAnOlderStateIsToldSo() {
        Skill skill = world.aSkill("Speaking");
        Answers.given(rename(skill, "Talking"));
        assertEquals(List.of("skill.stale"), Answers.reasons(world.renaming().rename(SkillWorld.WIKI, skill.id(), "X", 0)));
        assertEquals(
                List.of("skill.stale"),
                Answers.reasons(world.changingTerms().change(SkillWorld.WIKI, skill.id(), new TermsDraft(null, null), 0)));
        assertEquals(
                List.of("skill.stale"),
                Answers.reasons(world.splitting().split(SkillWorld.WIKI, skill.id(), new SplitDraft("X", null), 0)));
    }

    @Test
    public void spellingsAndTagsAreReplaced() {
        Skill skill = world.aSkill("Guitar", "old one");
        Skill changed = Answers.given(world.changingTerms().change(
                SkillWorld.WIKI,
                skill.id(),
                new TermsDraft(
                        List.of(
                                new TermDraft("Guitare", "FR", true), new TermDraft("gratte", "fr", null),
                                new TermDraft("guitares", "fr", true), new TermDraft("GUITAR", "en", true),
                                new TermDraft("Gratte", null, null)),
                        List.of("passion")),
                0));
        assertEquals(
                List.of(
                        Term.label("en", "Guitar"), Term.label("fr", "Guitare"), Term.in("fr", "gratte"), Term.in("fr", "guitares")),
                changed.terms());
        assertEquals(Set.of(Tag.PASSION), changed.tags());
        assertEquals(Optional.empty(), world.vocabularies.now().spelled("old one"));
        Skill same = Answers.given(world.changingTerms().change(SkillWorld.WIKI, skill.id(), new TermsDraft(null, null), 1));
        assertEquals(1, same.version());
    }

    @Test
    public void spellingsThatAreNoneAreRefused() {
        Skill skill = world.aSkill("Guitar");
        assertEquals(
                List.of(
                        "terms[0].text: input.missing", "terms[1].language: skill.language.unknown",
                        "terms[2].language: skill.language.unknown", "terms[3]: input.missing"),
                Answers.reasons(world.changingTerms().change(
                        SkillWorld.WIKI,
                        skill.id(),
                        new TermsDraft(
                                Arrays.asList(
                                        new TermDraft(" ", null, null), new TermDraft("a", "no such language", null),
                                        new TermDraft("b", null, true), null),
                                List.of()),
                        0)));
        List<TermDraft> many = new ArrayList<>();
        for (int i = 0; i < SkillWords.TERMS_MAX; i++) {
            many.add(new TermDraft("t" + i, null, null));
        }
        assertEquals(List.of("terms: input.too-many"), Answers.reasons(terms(skill, many.toArray(TermDraft[]::new))));
        Answers.given(terms(skill, many.subList(1, many.size()).toArray(TermDraft[]::new)));
        assertEquals(List.of("skill.term.too-many"), Answers.reasons(rename(skill, "one more")));
        Answers.given(rename(skill, "t5"));
    }

    @Test
    public void aPartBecomesASkillOfItsOwnAndPeopleAreAsked() {
        Skill data = world.skills.having(new NewSkill(
                "Data", List.of(Term.of("statistics"), Term.label("fr", "Données"), Term.in("fr", "statistiques")), Set.of(Tag.WORK),
                Optional.of(Cast.ENG)));
        world.shares(Cast.ANA, data);
        world.shares(Cast.BO, world.aSkill("Go"));
        world.passDays(1);
        Skill statistics = Answers.given(split(data, "Statistics", "Statistiques"));
        assertEquals(List.of(Term.of("Statistics"), Term.in("fr", "statistiques")), statistics.terms());
        assertEquals(Set.of(Tag.WORK), statistics.tags());
        assertEquals(Optional.of(Cast.ENG), statistics.home());
        assertEquals(List.of("Data", "Données"), texts(world.now(data)));
        assertEquals(List.of("Data"), world.shown(Cast.ANA));
        assertEquals(
                List.of(new Suggestion(statistics, Source.SPLIT, 1, Optional.empty())), world.page(Cast.ANA).suggestions());
        assertEquals(List.of(), world.page(Cast.BO).suggestions());
        world.passDays(1);
        world.shares(Cast.BO, data);
        assertEquals(List.of(), world.page(Cast.BO).suggestions());
        world.shares(Cast.ANA, statistics);
        assertEquals(List.of(), world.page(Cast.ANA).suggestions());
    }

    @Test
    public void onlyItsOwnSpellingsLeaveASkillAndNotItsName() {
        Skill data = world.aSkill("Data", "statistics");
        assertEquals(
                List.of("name: skill.split.name", "terms[0]: skill.split.term", "terms[1]: skill.split.term"),
                Answers.reasons(split(data, "data", "data", "geometry")));
        Skill other = Answers.given(split(data, "Big data"));
        assertEquals(List.of("Big data"), texts(other));
        assertEquals(List.of("Data", "statistics"), texts(world.now(data)));
    }

    @Test
    public void whatIsArchivedIsNotOfferedAndComesBack() {
        Skill cobol = world.aSkill("COBOL");
        Answers.given(world.archiving().archive(SkillWorld.WIKI, cobol.id()));
        Answers.given(world.archiving().archive(SkillWorld.WIKI, cobol.id()));
        assertEquals(List.of(), world.vocabularies.now().offered());
        assertEquals(1, world.now(cobol).version());
        assertTrue(Answers.given(world.archiving().restore(SkillWorld.WIKI, cobol.id())).isActive());
        assertEquals(1, world.vocabularies.now().offered().size());
    }

    @Test
    public void theListShowsEverythingAndWhatMayBeChanged() {
        Skill js = world.aSkill("JS");
        Skill javascript = world.aSkillOf(Cast.OPS, "JavaScript");
        world.aSkill("\u00C9loquence");
        world.merge(js, javascript);
        Curator ana = world.curator(Cast.ANA, Cast.ENG);
        Set<SkillState> all = Set.of(SkillState.values());
        CuratedSkills.Page page = Answers.given(world.curated().list(ana, "", all, 0, 2));
        assertEquals(List.of("\u00C9loquence", "JavaScript"), page.skills().stream().map(each -> each.skill().name()).toList());
        assertEquals(3, page.total());
        assertEquals(List.of(true, false), page.skills().stream().map(CuratedSkills.Curated::curated).toList());
        assertEquals(List.of(js.id()), page.skills().get(1).merged().stream().map(Skill::id).toList());
        CuratedSkills.Page rest = Answers.given(world.curated().list(ana, "", all, page.next().orElseThrow(), 2));
        assertEquals(javascript.id(), rest.skills().get(0).stands().id());
        assertEquals(Optional.empty(), rest.next());
        assertEquals(1, Answers.given(world.curated().list(ana, "eloq", all, 0, 9)).total());
        assertEquals(2, Answers.given(world.curated().list(ana, "js", Set.of(SkillState.MERGED), 0, 9)).total()
                + Answers.given(world.curated().list(ana, "java script", Set.of(SkillState.ACTIVE), 0, 9)).total());
        assertEquals(js.id(), Answers.given(world.curated().find(ana, js.id())).skill().id());
        assertEquals(List.of("skill.not-found"), Answers.reasons(world.curated().find(ana, new SkillId(4711))));
    }
}
