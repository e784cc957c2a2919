package org.peerlearning.skill;

import java.util.List;
import org.peerlearning.shared.PersonKey;

/**
 * What a viewer may see of a person's skills.
 *
 * @param skills the highest level and the freshest first
 * @param own whether the viewer looks at themselves
 */
public record PersonSkills(PersonKey person, List<ShownSkill> skills, boolean own) {
    public PersonSkills {
        skills = List.copyOf(skills);
    }
}
