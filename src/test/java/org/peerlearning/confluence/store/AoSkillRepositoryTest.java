package org.peerlearning.confluence.store;

import org.peerlearning.skill.SkillRepository;
import org.peerlearning.skill.SkillRepositoryContract;

public class AoSkillRepositoryTest extends SkillRepositoryContract {

    @Override
    protected SkillRepository emptySkills() {
        return Nodes.h2().first().skills();
    }
}
