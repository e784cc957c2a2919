package org.peerlearning.skill;

import java.util.List;
import java.util.Set;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;

/**
 * One line of a list of skills.
 *
 * @param number of the line in the file, from 1
 * @param name empty where the line has none that can be read
 * @param wrong why nothing of the line can be taken; empty for a good one
 */
record SkillLine(int number, String name, List<Term> terms, Set<Tag> tags, List<Refusal> wrong) {
    SkillLine {
        terms = List.copyOf(terms);
        tags = Set.copyOf(tags);
        wrong = List.copyOf(wrong);
    }
}
