package org.peerlearning.group;

import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/** As much of a group as its sessions need, so that a rush of clicks on one of them reads little. */
public record GroupOutline(GroupId id, String title, SpaceKey space, PageId page, Audience participantsShownTo) {}
