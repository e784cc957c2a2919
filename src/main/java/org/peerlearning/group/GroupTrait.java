package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/**
 * As much of a group as the choices need by which people look for groups.
 *
 * @param page whoever may view it may learn the rest
 */
public record GroupTrait(SpaceKey space, Optional<String> language, PageId page) {}
