package org.peerlearning.confluence.web;

import java.util.List;

/**
 * What the page "Start a group" shows.
 *
 * @param spaceKey empty when no space was chosen, or when the viewer may not start a group in it
 * @param problem why there is no form; empty when there is one
 */
public record StartPageView(
        String spaceKey,
        String spaceName,
        String problem,
        List<ChoiceView> formats,
        List<ChoiceView> tags,
        List<ChoiceView> audiences,
        List<String> zones,
        String zone,
        String date,
        int titleMax,
        int summaryMax,
        int placeMax,
        int linkMax,
        int minutesMin,
        int minutesMax,
        int capacityMax,
        int cancelHoursMax) {

    public StartPageView {
        formats = List.copyOf(formats);
        tags = List.copyOf(tags);
        audiences = List.copyOf(audiences);
        zones = List.copyOf(zones);
    }

    public boolean hasForm() {
        return problem.isEmpty();
    }
}
