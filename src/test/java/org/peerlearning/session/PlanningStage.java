package org.peerlearning.session;

import org.peerlearning.group.GroupRepository;
import org.peerlearning.shared.Transactions;
import org.peerlearning.signup.SignupRepository;

/** Where sessions are planned and signed up for. */
public record PlanningStage(
        GroupRepository groups,
        SessionRepository sessions,
        SeriesRepository series,
        SignupRepository signups,
        Transactions transactions) {}
