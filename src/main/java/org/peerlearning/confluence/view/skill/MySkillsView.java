package org.peerlearning.confluence.view.skill;

import java.util.List;

/**
 * The page "My skills".
 *
 * @param questions those of the skills for which nothing has spoken for a long time
 * @param profileUrl how others see it
 * @param findUrl where one finds people
 */
public record MySkillsView(
        List<MySkillView> skills,
        List<MySkillView> questions,
        List<HintView> hints,
        ClaimFormView form,
        String profileUrl,
        String findUrl) {

    public MySkillsView {
        skills = List.copyOf(skills);
        questions = List.copyOf(questions);
        hints = List.copyOf(hints);
    }

    public boolean hasSkills() {
        return !skills.isEmpty();
    }

    public boolean hasQuestions() {
        return !questions.isEmpty();
    }

    public boolean hasHints() {
        return !hints.isEmpty();
    }
}
