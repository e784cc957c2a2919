package org.peerlearning.skill;

import java.util.Comparator;
import java.util.List;

/**
 * Everything a person claims, and what they might.
 *
 * @param skills by their names, in the order of the alphabet
 * @param suggestions those that say most first
 * @param usual what to begin a new claim with
 */
public record MySkillsPage(List<MySkill> skills, List<Suggestion> suggestions, Usual usual) {

    /** What the person mostly chose, or what most people mean. */
    public record Usual(Visibility visibility, boolean happyToBeAsked) {}

    public MySkillsPage {
        skills = List.copyOf(skills);
        suggestions = List.copyOf(suggestions);
    }

    /** "Still true?": those for which nothing has spoken for a long time, the longest first. */
    public List<MySkill> questions() {
        return skills.stream()
                .filter(mine -> mine.evidence().faded())
                .sorted(Comparator.comparing(mine -> mine.evidence().date()))
                .toList();
    }
}
