package org.peerlearning.group;

/**
 * How a viewer is tied to a group, as lists show it.
 *
 * @param invited whether they are asked to become co-host
 * @param people how many people the group has
 * @param sizeMin how many it takes: a group that is forming is "n of m"
 */
public record MemberState(MyRole role, boolean invited, int people, int sizeMin) {}
