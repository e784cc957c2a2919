package org.peerlearning.shared;

/** The number of a wiki page. */
public record PageId(long value) {}
