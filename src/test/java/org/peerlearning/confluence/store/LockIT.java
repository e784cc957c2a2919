package org.peerlearning.confluence.store;

public class LockIT extends LockContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
