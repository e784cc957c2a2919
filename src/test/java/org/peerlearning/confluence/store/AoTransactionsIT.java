package org.peerlearning.confluence.store;

public class AoTransactionsIT extends AoTransactionsContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
