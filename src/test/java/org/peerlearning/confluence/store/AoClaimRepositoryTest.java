package org.peerlearning.confluence.store;

import org.peerlearning.shared.TestClock;
import org.peerlearning.skill.ClaimRepository;
import org.peerlearning.skill.ClaimRepositoryContract;
import org.peerlearning.skill.DirectoryWatch;

public class AoClaimRepositoryTest extends ClaimRepositoryContract {

    @Override
    protected ClaimRepository emptyClaims(TestClock clock, DirectoryWatch watch) {
        return Nodes.h2().first().claims(clock, watch);
    }
}
