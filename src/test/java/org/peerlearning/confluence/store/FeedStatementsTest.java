package org.peerlearning.confluence.store;

public class FeedStatementsTest extends FeedStatementsContract {

    @Override
    Nodes nodes() {
        return Nodes.h2();
    }
}
