package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * Somebody who was found.
 *
 * @param url all of their skills
 * @param department empty where the wiki knows none
 * @param happy whether they like to be asked about one of these skills
 * @param reason why they stand where they do
 */
public record FoundView(PersonView person, String url, String department, List<FoundSkillView> skills, boolean happy, String reason) {

    public FoundView {
        skills = List.copyOf(skills);
    }

    public boolean hasDepartment() {
        return !department.isEmpty();
    }

    public boolean hasReason() {
        return !reason.isEmpty();
    }
}
