package org.peerlearning.session;

/** A session with its tally, read together: both as they were at one moment. */
public record Counted(Session session, Tally tally) {}
