package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The vocabulary while nobody else may change it. What was changed here is seen here at once. */
public interface VocabularyWork {

    Optional<Skill> byId(SkillId id);

    /** The skill that has a spelling of this form, be it merged or archived. */
    Optional<Skill> byTerm(String form);

    /** As {@link #byTerm}, each skill once, in the order of the numbers; as many statements for one as for a hundred. */
    List<Skill> byTerms(Collection<String> forms);

    /** Nobody has any of its spellings: the caller has looked. */
    Skill add(NewSkill skill, Instant now);

    /** Writes a next version of a skill that was found here, spellings and all. */
    void save(Skill skill);

    /** The skill that stands for this one: itself, or where the pointers lead. */
    default Skill root(Skill skill) {
        Skill here = skill;
        while (here.mergedInto().isPresent()) {
            here = byId(here.mergedInto().get()).orElseThrow();
        }
        return here;
    }
}
