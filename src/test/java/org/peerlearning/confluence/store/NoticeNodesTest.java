package org.peerlearning.confluence.store;

public class NoticeNodesTest extends NoticeNodesContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
