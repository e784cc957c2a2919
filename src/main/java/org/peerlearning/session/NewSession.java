package org.peerlearning.session;

import org.peerlearning.group.GroupId;

/**
 * A session that is about to be kept: what the hosts planned, and the terms.
 *
 * @param drawSeed what its lots will be made from, secret until they are drawn; empty where there is no draw
 */
public record NewSession(SessionPlan plan, SignupTerms terms, String drawSeed) {

    /** Without a draw. */
    public NewSession(SessionPlan plan, SignupTerms terms) {
        this(plan, terms, "");
    }

    public NewSession withDrawSeed(String seed) {
        return new NewSession(plan, terms, seed);
    }

    /**
     * The session that it becomes.
     *
     * @throws IllegalStateException when lots could not be drawn, for want of a seed
     */
    public Session as(SessionId id, GroupId group) {
        if (terms.draw().isPresent() == drawSeed.isEmpty()) {
            throw new IllegalStateException("a session has a seed if, and only if, there is a draw");
        }
        return new Session(id, group, plan, terms, false);
    }
}
