package org.peerlearning.skill;

import java.util.Optional;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/**
 * Somebody who looks after the vocabulary, or wants to.
 *
 * @param space as whose administrator they act; empty for who administers the wiki
 */
public record Curator(Viewer viewer, Optional<SpaceKey> space) {

    public static Curator of(Viewer viewer) {
        return new Curator(viewer, Optional.empty());
    }

    public static Curator of(Viewer viewer, SpaceKey space) {
        return new Curator(viewer, Optional.of(space));
    }
}
