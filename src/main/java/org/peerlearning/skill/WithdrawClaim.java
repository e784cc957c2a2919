package org.peerlearning.skill;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** A person takes a claim back, confirmations and all. */
public final class WithdrawClaim {

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;

    public WithdrawClaim(Vocabularies vocabularies, ClaimRepository claims) {
        this.vocabularies = vocabularies;
        this.claims = claims;
    }

    /** @return the skill that the person claims no more */
    public Answer<Skill> withdraw(Viewer viewer, SkillId id) {
        Vocabulary vocabulary = vocabularies.now();
        return Refusals.person(viewer).then(person -> vocabulary.root(id)
                .map(root -> withdraw(vocabulary, person, root))
                .orElseGet(Refusals::noSkill));
    }

    private Answer<Skill> withdraw(Vocabulary vocabulary, PersonKey person, Skill root) {
        return claims.changing(person, work -> {
            Mine mine = new Mine(work, vocabulary, root);
            if (mine.parts().isEmpty()) {
                return Refusals.noClaim();
            }
            mine.remove();
            return Answer.of(root);
        });
    }
}
