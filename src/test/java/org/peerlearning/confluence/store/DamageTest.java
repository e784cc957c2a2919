package org.peerlearning.confluence.store;

public class DamageTest extends DamageContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
