package org.peerlearning.signup;

/** The number of a sign-up. */
public record SignupId(long value) {}
