package org.peerlearning.confluence.store;

public class TraceIT extends TraceContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
