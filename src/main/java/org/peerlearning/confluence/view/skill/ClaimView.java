package org.peerlearning.confluence.view.skill;

import java.util.List;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.TagView;

/**
 * How somebody stands to a skill, in words.
 *
 * @param sentence in the person's own words; may be empty
 */
public record ClaimView(List<TagView> directions, TagView level, boolean happy, String sentence, TagView visibility) {

    public ClaimView {
        directions = List.copyOf(directions);
    }

    public boolean hasSentence() {
        return !sentence.isEmpty();
    }

    /** The keys, for a script that fills in a form. */
    public String directionKeys() {
        return directions.stream().map(TagView::key).collect(Collectors.joining(","));
    }
}
