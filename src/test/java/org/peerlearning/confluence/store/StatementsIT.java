package org.peerlearning.confluence.store;

public class StatementsIT extends StatementsContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
