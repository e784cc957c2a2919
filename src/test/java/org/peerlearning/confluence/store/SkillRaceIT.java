package org.peerlearning.confluence.store;

public class SkillRaceIT extends SkillRaceContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
