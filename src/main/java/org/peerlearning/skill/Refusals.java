package org.peerlearning.skill;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What the use cases of skills often say no with. */
final class Refusals {

    private Refusals() {}

    /** Whoever is logged in. Everything about people is for them alone. */
    static Answer<PersonKey> person(Viewer viewer) {
        return viewer.person().map(Answer::of).orElseGet(() -> Answer.no(Refusal.notAllowed("skill.log-in")));
    }

    static <T> Answer<T> noSkill() {
        return Answer.no(Refusal.notFound("skill.not-found"));
    }

    static <T> Answer<T> noClaim() {
        return Answer.no(Refusal.notFound("skill.claim.not-found"));
    }

    static Refusal archived(Skill skill) {
        return Refusal.refused("skill.archived", skill.name());
    }
}
