package org.peerlearning.confluence.store;

public class CombiningTest extends CombiningContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
