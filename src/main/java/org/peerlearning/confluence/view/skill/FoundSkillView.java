package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.TagView;

/**
 * One of the skills for which somebody was found.
 *
 * @param evidence what speaks for it; empty where there is nothing but their word
 * @param faded whether nothing has spoken for it for a long time
 */
public record FoundSkillView(String name, String url, List<TagView> directions, TagView level, String evidence, boolean faded) {

    public FoundSkillView {
        directions = List.copyOf(directions);
    }

    public boolean hasEvidence() {
        return !evidence.isEmpty();
    }
}
