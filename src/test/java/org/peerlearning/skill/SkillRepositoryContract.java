package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Tag;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** What every keeper of the vocabulary does. */
public abstract class SkillRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private SkillRepository skills;

    protected abstract SkillRepository emptySkills();

    @Before
    public void begin() {
        skills = emptySkills();
    }

    private Skill add(NewSkill skill) {
        return skills.changing(work -> work.add(skill, NOW));
    }

    private Skill add(String name) {
        return add(NewSkill.named(name, Set.of()));
    }

    private Skill now(Skill skill) {
        return skills.all().stream().filter(other -> other.id().equals(skill.id())).findFirst().orElseThrow();
    }

    @Test
    public void anEmptyVocabularyHasNoVersion() {
        assertEquals(List.of(), skills.all());
        assertEquals(0, skills.version());
    }

    @Test
    public void aSkillIsFoundAsItWasAdded() {
        Skill added = add(new NewSkill(
                "Guitar", List.of(Term.label("fr", "Guitare"), Term.in("fr", "gratte"), Term.of("acoustic guitar")),
                Set.of(Tag.PASSION, Tag.WORK), Optional.of(Cast.ENG)));
        assertEquals(List.of(added), skills.all());
        assertEquals(
                List.of(Term.of("Guitar"), Term.label("fr", "Guitare"), Term.in("fr", "gratte"), Term.of("acoustic guitar")),
                now(added).terms());
        assertEquals(SkillState.ACTIVE, added.state());
        assertEquals(Optional.of(Cast.ENG), added.home());
    }

    @Test
    public void everyScriptIsKept() {
        List<Skill> added = new ArrayList<>();
        for (String text : Texts.HARD) {
            added.add(add(new NewSkill(text, List.of(), Set.of(), Optional.empty())));
        }
        Skill guitar = add(NewSkill.named("\uD83C\uDFB8", Set.of()));
        Skill longest = add(Texts.emojis(SkillWords.NAME_MAX));
        added.add(guitar);
        added.add(longest);
        assertEquals(added, skills.all());
        for (Skill skill : added) {
            assertEquals(Optional.of(skill), skills.changing(work -> work.byTerm(TermForm.of(skill.name()))));
        }
    }

    @Test
    public void theVersionGrowsWithWhatIsCommittedAndWithNothingElse() {
        long before = skills.version();
        long beforeHere = skills.changesHere();
        Skill added = add("SQL");
        long then = skills.version();
        long thenHere = skills.changesHere();
        assertTrue(then > before);
        assertTrue(thenHere > beforeHere);
        skills.changing(work -> work.byId(added.id()));
        assertEquals(then, skills.version());
        assertThrows(IllegalStateException.class, () -> skills.changing(work -> {
            work.save(added.standing(false));
            throw new IllegalStateException("broken");
        }));
        assertEquals(List.of(added), skills.all());
        assertEquals(then, skills.version());
        assertEquals(thenHere, skills.changesHere());
    }

    @Test
    public void spellingsLeadToTheirSkill() {
        Skill javascript = add(new NewSkill("JavaScript", List.of(Term.of("JS"), Term.of("ECMAScript")), Set.of(), Optional.empty()));
        Skill java = add("Java");
        skills.changing(work -> {
            assertEquals(Optional.of(javascript), work.byTerm(TermForm.of("ecmaSCRIPT")));
            assertEquals(Optional.empty(), work.byTerm(TermForm.of("TypeScript")));
            assertEquals(List.of(javascript, java), work.byTerms(List.of("java", "js", "javascript", "nothing")));
            assertEquals(List.of(), work.byTerms(List.of()));
            return true;
        });
    }

    @Test
    public void manySpellingsAreLookedUpAtOnce() {
        List<String> forms = new ArrayList<>();
        skills.changing(work -> {
            for (int i = 0; i < 250; i++) {
                String name = "skill number " + i;
                work.add(NewSkill.named(name, Set.of()), NOW);
                forms.add(TermForm.of(name));
            }
            return true;
        });
        assertEquals(250, (int) skills.changing(work -> work.byTerms(forms).size()));
        assertEquals(250, skills.all().size());
    }

    @Test
    public void aSpellingIsNeverTwoSkills() {
        add("C#");
        add("C++");
        add("C");
        assertThrows(RuntimeException.class, () -> add("c #"));
        assertEquals(3, skills.all().size());
    }

    @Test
    public void aSpellingThatWasGivenAwayCanBeTaken() {
        Skill python = add(new NewSkill("Python", List.of(Term.of("pandas"), Term.of("py")), Set.of(), Optional.empty()));
        Skill pandas = skills.changing(work -> {
            work.save(python.saying("Python", List.of(Term.of("py")), Set.of()));
            return work.add(
                    new NewSkill("pandas", List.of(), Set.of(), Optional.empty(), Optional.of(new Split(python.id(), NOW))), NOW);
        });
        assertEquals(Optional.of(new Split(python.id(), NOW)), now(pandas).split());
        assertEquals(List.of(Term.of("Python"), Term.of("py")), now(python).terms());
    }

    @Test
    public void aChangedSkillSaysWhatItSaysNow() {
        Skill before = add("Public speaking");
        Skill after = before.saying(
                "Speaking", List.of(Term.label("fr", "Parler en public"), Term.of("Public speaking")), Set.of(Tag.WORK));
        skills.changing(work -> {
            work.save(after);
            assertEquals(Optional.of(after), work.byId(before.id()));
            return true;
        });
        assertEquals(after, now(before));
        assertEquals(1, now(before).version());
    }

    @Test
    public void theOrderOfSpellingsIsKept() {
        Skill before = add(new NewSkill("A1", List.of(Term.of("z9"), Term.of("b2")), Set.of(), Optional.empty()));
        Skill after = before.saying("b2", List.of(Term.of("z9"), Term.of("A1"), Term.of("m5")), Set.of());
        skills.changing(work -> {
            work.save(after);
            return true;
        });
        assertEquals(List.of("b2", "z9", "A1", "m5"), now(before).terms().stream().map(Term::text).toList());
    }

    @Test
    public void mergedSkillsPointAtTheOtherAndComeBack() {
        Skill js = add("JS");
        Skill javascript = add("JavaScript");
        Skill ecma = add("ECMAScript");
        skills.changing(work -> {
            work.save(js.mergedInto(javascript.id()));
            work.save(javascript.mergedInto(ecma.id()));
            assertEquals(ecma, work.root(work.byId(js.id()).orElseThrow()));
            return true;
        });
        assertEquals(Optional.of(javascript.id()), now(js).mergedInto());
        assertEquals(SkillState.MERGED, now(js).state());
        skills.changing(work -> {
            work.save(work.byId(js.id()).orElseThrow().standing(true));
            return true;
        });
        assertEquals(Optional.empty(), now(js).mergedInto());
        assertEquals(js.terms(), now(js).terms());
    }

    @Test
    public void aChangeWithinAChangeWorksOnTheSame() {
        skills.changing(outer -> {
            Skill added = outer.add(NewSkill.named("SQL", Set.of()), NOW);
            skills.changing(inner -> {
                assertEquals(Optional.of(added), inner.byId(added.id()));
                inner.save(added.standing(false));
                return true;
            });
            assertTrue(outer.byId(added.id()).orElseThrow().isArchived());
            return true;
        });
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        for (long none : new long[] {0, -1, 4711, 1L << 40}) {
            assertEquals(Optional.empty(), skills.changing(work -> work.byId(new SkillId(none))));
        }
    }

    @Test
    public void nothingIsHeldAfterwards() {
        List<VocabularyWork> kept = new ArrayList<>();
        skills.changing(kept::add);
        assertThrows(IllegalStateException.class, () -> kept.get(0).byId(new SkillId(1)));
    }
}
