package org.peerlearning.session;

/** The number of a series of sessions, as it stands in addresses. */
public record SeriesId(long value) {}
