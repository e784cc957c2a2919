package org.peerlearning.confluence.store;

public class SkillStatementsIT extends SkillStatementsContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
