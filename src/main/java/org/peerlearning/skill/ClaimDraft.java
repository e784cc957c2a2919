package org.peerlearning.skill;

import java.util.List;

/**
 * A claim as somebody typed it: nothing is checked yet, anything may be null. What is null stays as it is where the person claims the
 * skill already, and is what most people mean where they do not.
 *
 * @param skill the number of a known skill; where it is null, the name counts
 * @param name a spelling of a skill, known or new
 * @param tags of a new skill: what it is good for
 * @param level a word or a number, for example {@code fluent} or {@code 3}
 */
public record ClaimDraft(
        Long skill,
        String name,
        List<String> tags,
        List<String> directions,
        String level,
        Boolean happyToBeAsked,
        String sentence,
        String visibility) {}
