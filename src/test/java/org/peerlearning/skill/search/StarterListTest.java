package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Tag;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.StarterList;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.TermForm;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.Vocabulary;

public class StarterListTest {

    private final Finding finding = new Finding().withStarterList();
    private final List<Skill> all = new Vocabularies(finding.skills).now().offered();

    @Test
    public void everyLineOfItBecomesASkill() {
        assertEquals(new StarterList().csv().lines().count() - 1, all.size());
        assertTrue(all.size() >= 400);
    }

    @Test
    public void noSpellingIsWrittenTwice() {
        Map<String, String> seen = new HashMap<>();
        String csv = new StarterList().csv();
        csv.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            assertEquals(line, 5, cells.length);
            for (String spelling : (cells[0] + ";" + cells[2] + ";" + cells[4]).split(";")) {
                if (!spelling.isBlank()) {
                    String before = seen.put(TermForm.of(spelling), cells[0]);
                    assertTrue(spelling + " is of " + before + " and " + cells[0], before == null);
                }
            }
            String owner = seen.putIfAbsent(TermForm.of(cells[3]), cells[0]);
            assertTrue(cells[3] + " is of " + owner, owner == null || owner.equals(cells[0]));
        });
    }

    @Test
    public void workAndPassionAreOfEqualRank() {
        long work = all.stream().filter(skill -> skill.tags().contains(Tag.WORK)).count();
        long passion = all.stream().filter(skill -> skill.tags().contains(Tag.PASSION)).count();
        assertTrue(work + " " + passion, Math.min(work, passion) * 3 >= Math.max(work, passion) * 2);
        assertTrue(all.stream().noneMatch(skill -> skill.tags().isEmpty()));
    }

    @Test
    public void everySkillHasAFrenchNameAndNearlyAllHaveOtherSpellings() {
        for (Skill skill : all) {
            assertTrue(skill.name(), skill.terms().stream().anyMatch(term -> term.label() && term.language().equals(Optional.of("fr"))));
        }
        long withOthers = all.stream().filter(skill -> skill.terms().stream().filter(term -> !term.label()).count() > 1).count();
        assertTrue(withOthers > all.size() * 0.9);
        assertEquals("Échecs", all.stream().filter(skill -> skill.name().equals("Chess")).findFirst().orElseThrow().name(Locale.FRENCH));
    }

    @Test
    public void everySpellingIsFoundFirst() {
        Vocabulary vocabulary = new Vocabularies(finding.skills).now();
        SkillFinder finder = new SkillFinder(vocabulary);
        for (Skill skill : all) {
            for (Term term : skill.terms()) {
                assertEquals(term.text(), skill.name(), finder.find(term.text(), Locale.ENGLISH, 1, each -> true, SkillFinder.ALIKE)
                        .get(0).skill().name());
            }
        }
    }
}
