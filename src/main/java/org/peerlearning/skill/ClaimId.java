package org.peerlearning.skill;

/** The number of a claim. */
public record ClaimId(long value) {}
