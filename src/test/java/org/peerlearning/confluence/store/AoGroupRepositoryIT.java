package org.peerlearning.confluence.store;

import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.GroupRepositoryContract;

public class AoGroupRepositoryIT extends GroupRepositoryContract {

    @Override
    protected GroupRepository empty() {
        return Nodes.postgres().first().groups();
    }
}
