package org.peerlearning.confluence.store;

public class StatementsTest extends StatementsContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
