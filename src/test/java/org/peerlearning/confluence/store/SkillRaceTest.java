package org.peerlearning.confluence.store;

public class SkillRaceTest extends SkillRaceContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
