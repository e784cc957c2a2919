package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * A person's skills, as the reader may see them.
 *
 * @param key the person's
 * @param userName empty for somebody who left
 * @param own whether they are the reader's own
 * @param mineUrl where the reader says what they can
 * @param allUrl the page that shows them all, for a macro
 * @param allText what leads there; empty where all are shown
 */
public record PersonSkillsView(
        PersonView person,
        String key,
        String userName,
        List<ShownSkillView> skills,
        boolean own,
        String mineUrl,
        String allUrl,
        String allText) {

    public PersonSkillsView {
        skills = List.copyOf(skills);
    }

    public boolean hasSkills() {
        return !skills.isEmpty();
    }

    public boolean hasMore() {
        return !allText.isEmpty();
    }

    /** Whether the reader can say that they learnt something from the person. */
    public boolean canBeThanked() {
        return !own && !userName.isEmpty();
    }
}
