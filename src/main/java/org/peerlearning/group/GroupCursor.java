package org.peerlearning.group;

/** Where a page of groups ended: the next one goes on with older groups. */
public record GroupCursor(GroupId last) {}
