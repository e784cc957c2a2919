package org.peerlearning.confluence.store;

public class KnownSessionsTest extends KnownSessionsContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
