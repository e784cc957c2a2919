package org.peerlearning.confluence.store;

import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.GroupRepositoryContract;

public class AoGroupRepositoryTest extends GroupRepositoryContract {

    @Override
    protected GroupRepository empty() {
        return Nodes.h2().first().groups();
    }
}
