package org.peerlearning.group;

/** The number of a group, as it stands in macro parameters and addresses. */
public record GroupId(long value) {}
