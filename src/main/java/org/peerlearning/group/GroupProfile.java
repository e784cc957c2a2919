package org.peerlearning.group;

import java.util.Set;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * What a group says of itself, checked.
 *
 * @param summary what it is about, in the host's words; may have line breaks
 * @param tags at least one
 * @param participantsShownTo who may see who takes part
 */
public record GroupProfile(SpaceKey space, String title, String summary, Format format, Set<Tag> tags, Audience participantsShownTo) {
    public GroupProfile {
        tags = Set.copyOf(tags);
    }

    /** The same profile with the space's key as the wiki spells it. */
    public GroupProfile in(SpaceKey spelled) {
        return new GroupProfile(spelled, title, summary, format, tags, participantsShownTo);
    }

    public GroupProfile titled(String other) {
        return new GroupProfile(space, other, summary, format, tags, participantsShownTo);
    }
}
