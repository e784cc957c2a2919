package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** A skill gets another name. The one it had still leads to it. */
public final class RenameSkill {

    private final Curation curation;

    public RenameSkill(Curation curation) {
        this.curation = curation;
    }

    /** @param version the one that the curator has seen */
    public Answer<Skill> rename(Curator curator, SkillId id, String typed, int version) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<String> name = SkillWords.name("name", typed, wrong);
        return curation.changing(curator, id, version, (work, skill, now) -> {
            name.flatMap(word -> Curation.taken(work, skill, "name", word)).ifPresent(wrong::add);
            return wrong.isEmpty() ? rename(work, skill, name.orElseThrow()) : Answer.no(wrong);
        });
    }

    private static Answer<Skill> rename(VocabularyWork work, Skill skill, String name) {
        if (name.equals(skill.name())) {
            return Answer.of(skill);
        }
        List<Term> terms = new ArrayList<>();
        for (Term term : skill.terms()) {
            boolean isName = term.text().equals(skill.name());
            if (isName && term.label()) {
                // The name in a language was the name: so is the new one.
                terms.add(0, new Term(name, term.language(), true));
            }
            terms.add(isName ? new Term(term.text(), term.language(), false) : term);
        }
        if (Terms.with(name, terms).size() > SkillWords.TERMS_MAX) {
            return Answer.no(Refusal.refused("skill.term.too-many", SkillWords.TERMS_MAX));
        }
        Skill renamed = skill.saying(name, terms, skill.tags());
        work.save(renamed);
        return Answer.of(renamed);
    }
}
