package org.peerlearning.session;

/** The number of a session, as it stands in macro parameters and addresses. */
public record SessionId(long value) {}
