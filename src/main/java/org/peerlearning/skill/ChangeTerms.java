package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;

/** Which spellings besides its name lead to a skill, what it is called in other languages, and what it is good for. */
public final class ChangeTerms {

    private final Curation curation;

    public ChangeTerms(Curation curation) {
        this.curation = curation;
    }

    /** @param version the one that the curator has seen */
    public Answer<Skill> change(Curator curator, SkillId id, TermsDraft draft, int version) {
        return curation.changing(curator, id, version, (work, skill, now) -> {
            List<Refusal> wrong = new ArrayList<>();
            List<Term> terms = draft.terms() == null ? skill.terms() : SkillWords.terms(draft.terms(), wrong);
            Set<Tag> tags = draft.tags() == null ? skill.tags() : SkillWords.tags(draft.tags(), wrong);
            if (wrong.isEmpty()) {
                wrong.addAll(Curation.taken(work, skill, terms));
            }
            return wrong.isEmpty() ? change(work, skill, terms, tags) : Answer.no(wrong);
        });
    }

    private static Answer<Skill> change(VocabularyWork work, Skill skill, List<Term> terms, Set<Tag> tags) {
        Skill changed = skill.saying(skill.name(), terms, tags);
        if (changed.terms().equals(skill.terms()) && changed.tags().equals(skill.tags())) {
            return Answer.of(skill);
        }
        work.save(changed);
        return Answer.of(changed);
    }
}
