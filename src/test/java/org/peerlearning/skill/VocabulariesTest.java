package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.Test;

public class VocabulariesTest {

    /** Counts how often everything is read. */
    private static final class Counted implements SkillRepository {

        private final InMemorySkillRepository kept = new InMemorySkillRepository();
        private int reads;

        @Override
        public long version() {
            return kept.version();
        }

        @Override
        public List<Skill> all() {
            reads++;
            return kept.all();
        }

        @Override
        public <T> T changing(Function<VocabularyWork, T> work) {
            return kept.changing(work);
        }
    }

    private final Counted skills = new Counted();
    private final Vocabularies vocabularies = new Vocabularies(skills);

    @Test
    public void theVocabularyIsReadOnceUntilItChanges() {
        Vocabulary empty = vocabularies.now();
        assertSame(empty, vocabularies.now());
        Skill sql = skills.kept.having(NewSkill.named("SQL", Set.of()));
        Vocabulary next = vocabularies.now();
        assertNotSame(empty, next);
        assertEquals(Optional.of(sql), next.spelled("sql"));
        assertEquals(Optional.empty(), empty.spelled("sql"));
        assertSame(next, vocabularies.now());
        assertEquals(2, skills.reads);
    }

    @Test
    public void skillsAreInTheOrderInWhichPeopleLookForThem() {
        for (String name : List.of("Zebra", "\u00E9l\u00E9gance", "Eloquence", "apple", "Apple pie")) {
            skills.kept.having(NewSkill.named(name, Set.of()));
        }
        Vocabulary vocabulary = vocabularies.now();
        assertEquals(
                List.of("apple", "Apple pie", "\u00E9l\u00E9gance", "Eloquence", "Zebra"),
                vocabulary.all().stream().sorted(vocabulary.byName()).map(Skill::name).toList());
    }

    @Test
    public void whatIsNotThereLeadsNowhere() {
        Vocabulary vocabulary = vocabularies.now();
        assertEquals(Optional.empty(), vocabulary.root(new SkillId(1)));
        assertEquals(Optional.empty(), vocabulary.byId(new SkillId(1)));
        assertEquals(Set.of(), vocabulary.family(new SkillId(1)));
        assertEquals(Optional.empty(), vocabulary.spelled(""));
        assertEquals(List.of(), vocabulary.offered());
    }
}
