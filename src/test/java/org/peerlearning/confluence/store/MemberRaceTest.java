package org.peerlearning.confluence.store;

public class MemberRaceTest extends MemberRaceContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
