package org.peerlearning.confluence.store;

public class FeedStatementsIT extends FeedStatementsContract {

    @Override
    Nodes nodes() {
        return Nodes.postgres();
    }
}
