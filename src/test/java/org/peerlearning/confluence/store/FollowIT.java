package org.peerlearning.confluence.store;

public class FollowIT extends FollowContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
