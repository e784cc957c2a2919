package org.peerlearning.group;

import org.peerlearning.shared.SpaceKey;

/**
 * Where a page stands in the wiki, and what it is called there.
 *
 * @param archived whether its space is
 */
public record Place(SpaceKey space, boolean archived, String title) {}
