package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.TagView;

/**
 * One skill.
 *
 * @param id its number
 * @param also what else leads to it; empty when nothing does
 * @param archived whether it is not offered any more
 * @param demand for example "wanted by 12, offered by none"
 * @param find where all people are found who claim it
 * @param start where a group about it is started
 */
public record SkillSeenView(
        String id,
        String name,
        String also,
        List<TagView> tags,
        boolean archived,
        String demand,
        List<FoundView> sharing,
        List<FoundView> wanting,
        String find,
        String start) {

    public SkillSeenView {
        tags = List.copyOf(tags);
        sharing = List.copyOf(sharing);
        wanting = List.copyOf(wanting);
    }

    public boolean hasAlso() {
        return !also.isEmpty();
    }

    public boolean hasSharing() {
        return !sharing.isEmpty();
    }

    public boolean hasWanting() {
        return !wanting.isEmpty();
    }
}
