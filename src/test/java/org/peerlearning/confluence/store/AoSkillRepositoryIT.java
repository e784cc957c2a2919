package org.peerlearning.confluence.store;

import org.peerlearning.skill.SkillRepository;
import org.peerlearning.skill.SkillRepositoryContract;

public class AoSkillRepositoryIT extends SkillRepositoryContract {

    @Override
    protected SkillRepository emptySkills() {
        return Nodes.postgres().first().skills();
    }
}
