package org.peerlearning.session;

/** A session that is about to be kept: what the hosts planned, and the terms. */
public record NewSession(SessionPlan plan, SignupTerms terms) {}
