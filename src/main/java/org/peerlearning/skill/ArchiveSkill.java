package org.peerlearning.skill;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** A skill is not offered any more, or again. What people claim stays and shows. */
public final class ArchiveSkill {

    private final Curation curation;

    public ArchiveSkill(Curation curation) {
        this.curation = curation;
    }

    public Answer<Skill> archive(Curator curator, SkillId id) {
        return turn(curator, id, false);
    }

    public Answer<Skill> restore(Curator curator, SkillId id) {
        return turn(curator, id, true);
    }

    private Answer<Skill> turn(Curator curator, SkillId id, boolean offered) {
        return curation.changing(curator, id, (work, skill, now) -> {
            if (skill.isMerged()) {
                return Answer.no(Refusal.refused("skill.is-merged", work.root(skill).name()));
            }
            if (skill.isActive() == offered) {
                return Answer.of(skill);
            }
            Skill turned = skill.standing(offered);
            work.save(turned);
            return Answer.of(turned);
        });
    }
}
