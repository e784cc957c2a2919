package org.peerlearning.group;

import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/**
 * As much of a group as its sessions need, so that a rush of clicks on one of them reads little.
 *
 * @param spaceArchived what it planned is still held, and nobody comes new
 */
public record GroupOutline(
        GroupId id, String title, SpaceKey space, PageId page, Audience participantsShownTo, boolean spaceArchived) {}
