package org.peerlearning.signup.model;

import org.peerlearning.group.GroupRepository;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Transactions;
import org.peerlearning.signup.SignupRepository;

/** What a play needs: the stores to be tried, and the fakes around them. */
public record Stage(
        GroupRepository groups,
        SessionRepository sessions,
        SignupRepository signups,
        Transactions transactions,
        FakeAccess access,
        TestClock clock) {}
