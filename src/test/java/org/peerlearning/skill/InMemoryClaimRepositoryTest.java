package org.peerlearning.skill;

import org.peerlearning.shared.TestClock;

public class InMemoryClaimRepositoryTest extends ClaimRepositoryContract {

    @Override
    protected ClaimRepository emptyClaims(TestClock clock, DirectoryWatch watch) {
        return new InMemoryClaimRepository(clock, watch);
    }
}
