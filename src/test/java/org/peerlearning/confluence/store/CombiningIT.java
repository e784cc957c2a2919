package org.peerlearning.confluence.store;

public class CombiningIT extends CombiningContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
