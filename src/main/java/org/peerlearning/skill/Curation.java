package org.peerlearning.skill;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** The one way to change a skill that is there: whoever may, under the lock of the vocabulary. */
public final class Curation {

    /** A change of the vocabulary. */
    interface Change {
        /** Makes the change. A refusal comes before the first change, for nothing that was done is undone. */
        Answer<Skill> make(VocabularyWork work, Skill skill, Instant now);
    }

    private final Vocabularies vocabularies;
    private final SkillRepository skills;
    private final CurationPolicy policy;
    private final Clock clock;

    public Curation(Vocabularies vocabularies, SkillRepository skills, CurationPolicy policy, Clock clock) {
        this.vocabularies = vocabularies;
        this.skills = skills;
        this.policy = policy;
        this.clock = clock;
    }

    /** Permission is asked before the lock is taken, so that nobody waits for the wiki's answer: who looks after a skill never changes. */
    Answer<Skill> changing(Curator curator, SkillId id, Change change) {
        Optional<Skill> seen = vocabularies.now().byId(id);
        if (seen.isEmpty()) {
            return curator.viewer().person().isPresent() ? Refusals.noSkill() : Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        Optional<Refusal> refusal = policy.refuses(curator, seen.get());
        return refusal.isPresent()
                ? Answer.no(refusal.get())
                : skills.changing(work -> work.byId(id)
                        .map(skill -> change.make(work, skill, clock.instant()))
                        .orElseGet(Refusals::noSkill));
    }

    /** As {@link #changing}, of a skill that stands for itself, and that the curator has seen as it is. */
    Answer<Skill> changing(Curator curator, SkillId id, int version, Change change) {
        return changing(curator, id, (work, skill, now) -> {
            if (skill.isMerged()) {
                return Answer.no(Refusal.refused("skill.is-merged", work.root(skill).name()));
            }
            return skill.version() == version ? change.make(work, skill, now) : Answer.no(Refusal.refused("skill.stale"));
        });
    }

    /** Why a spelling cannot become one of this skill; empty when it can, or is one already. */
    static Optional<Refusal> taken(VocabularyWork work, Skill skill, String field, String text) {
        return work.byTerm(TermForm.of(text)).flatMap(holder -> taken(work, skill, field, text, holder));
    }

    private static Optional<Refusal> taken(VocabularyWork work, Skill skill, String field, String text, Skill holder) {
        if (holder.id().equals(skill.id())) {
            return Optional.empty();
        }
        Skill root = work.root(holder);
        return Optional.of(root.id().equals(skill.id())
                ? Refusal.invalid(field, "skill.term.merged-here", text, holder.name())
                : Refusal.invalid(field, "skill.term.taken", text, root.name()));
    }

    /** Why some of these spellings cannot become spellings of this skill; looked up all at once. */
    static List<Refusal> taken(VocabularyWork work, Skill skill, List<Term> terms) {
        Map<String, Skill> holders = new HashMap<>();
        work.byTerms(Terms.forms(terms)).forEach(holder -> Terms.forms(holder.terms()).forEach(form -> holders.put(form, holder)));
        List<Refusal> taken = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String field = "terms[" + i + "].text";
            Optional.ofNullable(holders.get(term.form()))
                    .flatMap(holder -> taken(work, skill, field, term.text(), holder))
                    .ifPresent(taken::add);
        }
        return taken;
    }
}
