package org.peerlearning.skill;

import java.util.List;
import org.peerlearning.shared.Answer;

/** The vocabulary as a table that can be brought in elsewhere. */
public final class ExportSkills {

    private final Vocabularies vocabularies;
    private final CurationPolicy policy;

    public ExportSkills(Vocabularies vocabularies, CurationPolicy policy) {
        this.vocabularies = vocabularies;
        this.policy = policy;
    }

    /**
     * Every skill that is offered, by name; of a space, those after which its administrators look.
     *
     * @return the header, and a line for each skill; the same columns as {@link ImportSkills} takes
     */
    public Answer<List<List<String>>> export(Curator curator) {
        return policy.home(curator).then(home -> {
            Vocabulary vocabulary = vocabularies.now();
            List<Skill> skills = vocabulary.offered().stream()
                    .filter(skill -> home.isEmpty() || skill.home().isEmpty() || skill.home().equals(home))
                    .sorted(vocabulary.byName())
                    .toList();
            return Answer.of(SkillTable.write(vocabulary, skills));
        });
    }
}
