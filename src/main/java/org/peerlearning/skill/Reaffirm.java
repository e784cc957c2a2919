package org.peerlearning.skill;

import java.time.Clock;
import java.time.Instant;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** A person says that what they claimed is still true. */
public final class Reaffirm {

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final Clock clock;

    public Reaffirm(Vocabularies vocabularies, ClaimRepository claims, Clock clock) {
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.clock = clock;
    }

    public Answer<MySkill> stillTrue(Viewer viewer, SkillId id) {
        Vocabulary vocabulary = vocabularies.now();
        return Refusals.person(viewer).then(person -> vocabulary.root(id)
                .map(root -> stillTrue(vocabulary, person, root))
                .orElseGet(Refusals::noSkill));
    }

    /** Every claim stays where it is: nobody has edited it, and the undo of a merge finds it. */
    private Answer<MySkill> stillTrue(Vocabulary vocabulary, PersonKey person, Skill root) {
        return claims.changing(person, work -> {
            Mine mine = new Mine(work, vocabulary, root);
            if (mine.parts().isEmpty()) {
                return Refusals.noClaim();
            }
            Instant now = clock.instant();
            mine.parts().forEach(part -> work.save(part.reaffirmed(now)));
            return Answer.of(mine.combined(vocabulary).mine(Evidence.day(now)));
        });
    }
}
