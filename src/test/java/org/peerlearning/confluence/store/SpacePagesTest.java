package org.peerlearning.confluence.store;

public class SpacePagesTest extends SpacePagesContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
