package org.peerlearning.confluence.store;

public class SkillStatementsTest extends SkillStatementsContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
