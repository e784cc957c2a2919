package org.peerlearning.confluence.view;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.peerlearning.shared.SpaceKey;

/** What spaces are called. Only for spaces that the reader may know of. */
public final class SpaceNames {

    private final SpaceManager spaces;

    public SpaceNames(SpaceManager spaces) {
        this.spaces = spaces;
    }

    /** Its key where it has no name. */
    public String of(SpaceKey key) {
        Space space = spaces.getSpace(key.value());
        return space == null || space.getName() == null || space.getName().isBlank() ? key.value() : space.getName();
    }
}
