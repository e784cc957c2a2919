package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Refusal;

/**
 * How things stand with one group for one viewer.
 *
 * @param manages whether they may change the group and its people
 * @param decidesTeam whether they may decide who hosts
 * @param mustAsk whether joining means asking
 * @param refusesJoining why they cannot join, or ask to; empty when they can
 * @param mayTakeOver whether one click makes them host
 * @param nudgeCoHost whether they should be told that groups with two hosts live longer: they host this one alone
 * @param asking how many wait for an answer; 0 for those who do not decide
 * @param lastEnded how their last membership ended, for who is not in: they may want to know why
 */
public record GroupState(
        MemberState mine,
        boolean manages,
        boolean decidesTeam,
        boolean mustAsk,
        Optional<Refusal> refusesJoining,
        boolean mayTakeOver,
        boolean nudgeCoHost,
        int asking,
        Optional<Membership> lastEnded) {}
