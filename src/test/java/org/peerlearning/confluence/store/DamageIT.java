package org.peerlearning.confluence.store;

public class DamageIT extends DamageContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
