package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.list.PickView;

/**
 * The form with which somebody says how they stand to a skill.
 *
 * @param happy whether it begins with a tick
 * @param nameMax how long a skill's name may be
 */
public record ClaimFormView(
        List<PickView> directions,
        List<PickView> levels,
        List<PickView> visibilities,
        List<PickView> tags,
        boolean happy,
        int nameMax,
        int sentenceMax) {

    public ClaimFormView {
        directions = List.copyOf(directions);
        levels = List.copyOf(levels);
        visibilities = List.copyOf(visibilities);
        tags = List.copyOf(tags);
    }
}
