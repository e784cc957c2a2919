package org.peerlearning.skill;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** Two skills turn out to be one: from now on one stands for both. Nothing is moved, so that it can be undone. */
public final class MergeSkills {

    private final Curation curation;

    public MergeSkills(Curation curation) {
        this.curation = curation;
    }

    /**
     * To merge what is merged so already changes nothing: two who click at once both get what they wanted.
     *
     * @param gone the curator looks after this one
     * @return the skill that stands for both
     */
    public Answer<Skill> merge(Curator curator, SkillId gone, SkillId stays) {
        return curation.changing(curator, gone, (work, going, now) -> work.byId(stays)
                .map(chosen -> merge(work, going, chosen, work.root(chosen)))
                .orElseGet(Refusals::noSkill));
    }

    /** The pointer goes to what was chosen, even where another stands for that meanwhile: so the undo of either merge is exact. */
    private static Answer<Skill> merge(VocabularyWork work, Skill going, Skill chosen, Skill root) {
        if (going.id().equals(chosen.id())) {
            return Answer.no(Refusal.refused("skill.merge.same"));
        }
        if (going.isMerged()) {
            Skill there = work.root(going);
            return there.id().equals(root.id())
                    ? Answer.of(root)
                    : Answer.no(Refusal.refused("skill.is-merged", there.name()));
        }
        if (root.id().equals(going.id())) {
            return Answer.no(Refusal.refused("skill.merge.circle", chosen.name(), going.name()));
        }
        if (going.isArchived() || root.isArchived()) {
            return Answer.no(Refusals.archived(going.isArchived() ? going : root));
        }
        work.save(going.mergedInto(chosen.id()));
        return Answer.of(root);
    }
}
