package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.SpaceKey;

/**
 * A group that is about to be kept, checked.
 *
 * @param parent the group that it grew out of
 */
public record NewGroup(GroupProfile profile, GroupDetails details, Optional<GroupId> parent) {

    /** Of which nothing special is known. */
    public NewGroup(GroupProfile profile) {
        this(profile, GroupDetails.USUAL, Optional.empty());
    }

    /** The same group with the space's key as the wiki spells it. */
    public NewGroup in(SpaceKey spelled) {
        return new NewGroup(profile.in(spelled), details, parent);
    }
}
