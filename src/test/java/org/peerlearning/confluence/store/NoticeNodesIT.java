package org.peerlearning.confluence.store;

public class NoticeNodesIT extends NoticeNodesContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
