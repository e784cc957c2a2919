package org.peerlearning.confluence.store;

public class LockTest extends LockContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
