package org.peerlearning.skill;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/**
 * A merged skill stands for itself again, with what it had. Claims on it show on it again; whoever edited theirs meanwhile has it
 * where it is now.
 */
public final class UndoMerge {

    private final Curation curation;

    public UndoMerge(Curation curation) {
        this.curation = curation;
    }

    public Answer<Skill> undo(Curator curator, SkillId gone) {
        return curation.changing(curator, gone, (work, skill, now) -> {
            if (!skill.isMerged()) {
                return Answer.no(Refusal.refused("skill.not-merged"));
            }
            Skill back = skill.standing(true);
            work.save(back);
            return Answer.of(back);
        });
    }
}
