package org.peerlearning.confluence.store;

public class MemberRaceIT extends MemberRaceContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
