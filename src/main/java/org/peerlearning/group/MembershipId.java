package org.peerlearning.group;

/** The number of a membership, as it stands in addresses. */
public record MembershipId(long value) {}
