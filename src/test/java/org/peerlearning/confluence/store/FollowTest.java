package org.peerlearning.confluence.store;

public class FollowTest extends FollowContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
