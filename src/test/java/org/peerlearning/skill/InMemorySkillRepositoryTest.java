package org.peerlearning.skill;

public class InMemorySkillRepositoryTest extends SkillRepositoryContract {

    @Override
    protected SkillRepository emptySkills() {
        return new InMemorySkillRepository();
    }
}
