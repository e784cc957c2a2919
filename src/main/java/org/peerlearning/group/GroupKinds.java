package org.peerlearning.group;

import java.util.Set;
import org.peerlearning.shared.SpaceKey;

/**
 * What the groups that somebody may see differ in, for them to choose from.
 *
 * @param spaces those that have such a group
 * @param languages BCP 47 tags
 */
public record GroupKinds(Set<SpaceKey> spaces, Set<String> languages) {

    public static final GroupKinds NONE = new GroupKinds(Set.of(), Set.of());

    public GroupKinds {
        spaces = Set.copyOf(spaces);
        languages = Set.copyOf(languages);
    }
}
