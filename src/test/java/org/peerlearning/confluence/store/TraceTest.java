package org.peerlearning.confluence.store;

public class TraceTest extends TraceContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
