package org.peerlearning.confluence.store;

public class KnownSessionsIT extends KnownSessionsContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
