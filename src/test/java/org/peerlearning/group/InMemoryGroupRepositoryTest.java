package org.peerlearning.group;

public class InMemoryGroupRepositoryTest extends GroupRepositoryContract {

    @Override
    protected GroupRepository empty() {
        return new InMemoryGroupRepository();
    }
}
