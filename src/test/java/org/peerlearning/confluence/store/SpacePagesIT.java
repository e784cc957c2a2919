package org.peerlearning.confluence.store;

public class SpacePagesIT extends SpacePagesContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
