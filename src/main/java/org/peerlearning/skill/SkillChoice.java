package org.peerlearning.skill;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;

/**
 * The skill that somebody means: one of the vocabulary, or a new one. A spelling that is known in any form leads to its skill, so that
 * no skill is there twice.
 */
public final class SkillChoice {

    /** What was chosen: the skill that stands for it, or one that is to be added. */
    sealed interface Choice {
        record Known(Skill root) implements Choice {}

        record Fresh(NewSkill skill) implements Choice {}

        default Optional<Skill> known() {
            return this instanceof Known there ? Optional.of(there.root()) : Optional.empty();
        }
    }

    private final Vocabularies vocabularies;
    private final SkillRepository skills;
    private final Clock clock;

    public SkillChoice(Vocabularies vocabularies, SkillRepository skills, Clock clock) {
        this.vocabularies = vocabularies;
        this.skills = skills;
        this.clock = clock;
    }

    /** Looks only; changes nothing. An archived skill is found, too: the caller decides. */
    Answer<Choice> find(Long id, String name, List<String> tags) {
        Vocabulary vocabulary = vocabularies.now();
        if (id != null) {
            return vocabulary.root(new SkillId(id))
                    .<Answer<Choice>>map(root -> Answer.of(new Choice.Known(root)))
                    .orElseGet(() -> Answer.no(Refusal.invalid("skill", "skill.not-found")));
        }
        List<Refusal> wrong = new ArrayList<>();
        Optional<String> word = SkillWords.name("name", name, wrong);
        Set<Tag> good = SkillWords.tags(tags, wrong);
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        return Answer.of(vocabulary.spelled(word.orElseThrow())
                .<Choice>map(Choice.Known::new)
                .orElseGet(() -> new Choice.Fresh(NewSkill.named(word.get(), good))));
    }

    /** The skill, which is added where it is still not there. */
    Skill settle(Choice choice) {
        return choice.known().orElseGet(() -> add(((Choice.Fresh) choice).skill()));
    }

    private Skill add(NewSkill fresh) {
        return skills.changing(work -> work.byTerm(TermForm.of(fresh.name()))
                .map(work::root)
                .orElseGet(() -> work.add(fresh, clock.instant())));
    }
}
