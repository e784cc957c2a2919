package org.peerlearning.confluence.web;

import java.util.List;

/**
 * What the page "Start a group" shows. Two fields are for people to fill in; the choices stand for the rest, each with a default.
 *
 * @param space the key of the space that is chosen at first; empty when there is none
 * @param problem why there is no form; empty when there is one
 * @param parent the group that the new one grows out of, or null: templates know no optionals
 * @param spaces where the viewer may start a group
 * @param joinings how people can join
 * @param repeats how often a group can meet
 */
public record StartPageView(
        String space,
        String problem,
        ChoiceView parent,
        List<ChoiceView> spaces,
        List<ChoiceView> formats,
        List<ChoiceView> tags,
        List<ChoiceView> audiences,
        List<ChoiceView> joinings,
        List<ChoiceView> repeats,
        List<OptionView> languages,
        List<String> zones,
        StartUsualView usual,
        StartLimitsView limits) {

    public StartPageView {
        spaces = List.copyOf(spaces);
        formats = List.copyOf(formats);
        tags = List.copyOf(tags);
        audiences = List.copyOf(audiences);
        joinings = List.copyOf(joinings);
        repeats = List.copyOf(repeats);
        languages = List.copyOf(languages);
        zones = List.copyOf(zones);
    }

    public boolean hasForm() {
        return problem.isEmpty();
    }

    public boolean hasParent() {
        return parent != null;
    }
}
