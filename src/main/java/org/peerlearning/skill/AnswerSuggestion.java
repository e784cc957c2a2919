package org.peerlearning.skill;

import java.time.Clock;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** A person does not want to be asked about a skill again. To say yes to a suggestion is to claim the skill. */
public final class AnswerSuggestion {

    private final Vocabularies vocabularies;
    private final SuggestionRepository suggestions;
    private final Clock clock;

    public AnswerSuggestion(Vocabularies vocabularies, SuggestionRepository suggestions, Clock clock) {
        this.vocabularies = vocabularies;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    public Answer<Skill> dismiss(Viewer viewer, SkillId id) {
        Vocabulary vocabulary = vocabularies.now();
        return Refusals.person(viewer).then(person -> vocabulary.root(id)
                .map(root -> {
                    suggestions.dismiss(person, root.id(), clock.instant());
                    suggestions.answer(person, vocabulary.family(root.id()), clock.instant());
                    return Answer.of(root);
                })
                .orElseGet(Refusals::noSkill));
    }
}
