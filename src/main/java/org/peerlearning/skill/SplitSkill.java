package org.peerlearning.skill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/**
 * One skill turns out to be two: some of its spellings become a skill of their own. Claims stay where they are, for nobody else knows
 * which of the two a person meant; who made them is asked.
 */
public final class SplitSkill {

    private final Curation curation;

    public SplitSkill(Curation curation) {
        this.curation = curation;
    }

    /**
     * @param version the one that the curator has seen
     * @return the new skill
     */
    public Answer<Skill> split(Curator curator, SkillId id, SplitDraft draft, int version) {
        return curation.changing(curator, id, version, (work, skill, now) -> {
            List<Refusal> wrong = new ArrayList<>();
            Optional<String> name = SkillWords.name("name", draft.name(), wrong);
            name.flatMap(word -> refuses(work, skill, word)).ifPresent(wrong::add);
            Set<String> going = going(skill, draft, wrong);
            return wrong.isEmpty() ? split(work, skill, name.orElseThrow(), going, now) : Answer.no(wrong);
        });
    }

    private static Optional<Refusal> refuses(VocabularyWork work, Skill skill, String name) {
        return TermForm.of(name).equals(TermForm.of(skill.name()))
                ? Optional.of(Refusal.invalid("name", "skill.split.name", skill.name()))
                : Curation.taken(work, skill, "name", name);
    }

    private static Set<String> going(Skill skill, SplitDraft draft, List<Refusal> wrong) {
        Set<String> own = Terms.forms(skill.terms());
        own.remove(TermForm.of(skill.name()));
        Set<String> going = new HashSet<>();
        List<String> typed = draft.terms() == null ? List.of() : draft.terms();
        for (int i = 0; i < typed.size(); i++) {
            String form = TermForm.of(Text.line(typed.get(i)));
            if (!own.contains(form)) {
                wrong.add(Refusal.invalid("terms[" + i + "]", "skill.split.term", skill.name()));
            }
            going.add(form);
        }
        return going;
    }

    private static Answer<Skill> split(VocabularyWork work, Skill skill, String name, Set<String> chosen, Instant now) {
        Set<String> going = new HashSet<>(chosen);
        going.add(TermForm.of(name));
        List<Term> leaving = skill.terms().stream().filter(term -> going.contains(term.form())).toList();
        List<Term> staying = skill.terms().stream().filter(term -> !going.contains(term.form())).toList();
        // A spelling belongs to one skill at any moment: it is given away before it is taken.
        work.save(skill.saying(skill.name(), staying, skill.tags()));
        return Answer.of(work.add(
                new NewSkill(name, leaving, skill.tags(), skill.home(), Optional.of(new Split(skill.id(), now))), now));
    }
}
