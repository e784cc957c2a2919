package org.peerlearning.skill;

import java.util.Optional;
import java.util.function.Predicate;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/**
 * Who looks after which skills: administrators of the wiki after all; administrators of a space after those whose home it is, and
 * after those that have none. Everybody administers a personal space of their own, so these do not count.
 *
 * <p>Whoever acts for a space is judged by that space alone, whatever else they administer: so what is changed is what the one who acts
 * for it is shown.
 */
public final class CurationPolicy {

    private static final String PERSONAL = "~";

    private final Access access;

    public CurationPolicy(Access access) {
        this.access = access;
    }

    /** Why they may not change this skill; empty when they may. */
    public Optional<Refusal> refuses(Curator curator, Skill skill) {
        return curates(curator, skill) ? Optional.empty() : Optional.of(no(curator));
    }

    public boolean curates(Curator curator, Skill skill) {
        return curating(curator).test(skill);
    }

    /** As {@link #curates}, for many skills: the wiki is asked once. */
    public Predicate<Skill> curating(Curator curator) {
        boolean may = looksAfterSome(curator);
        return skill -> may && (curator.space().isEmpty() || skill.home().isEmpty() || skill.home().equals(curator.space()));
    }

    /** Where what they bring in is at home; refused to who looks after nothing. */
    public Answer<Optional<SpaceKey>> home(Curator curator) {
        return looksAfterSome(curator) ? Answer.of(curator.space()) : Answer.no(no(curator));
    }

    private boolean looksAfterSome(Curator curator) {
        return curator.space().map(space -> administers(curator, space)).orElseGet(() -> administersWiki(curator));
    }

    private static Refusal no(Curator curator) {
        return Refusal.notAllowed(curator.viewer().person().isPresent() ? "skill.curators-only" : "skill.log-in");
    }

    private boolean administersWiki(Curator curator) {
        return curator.viewer().person().isPresent() && access.mayAdministerWiki(curator.viewer());
    }

    private boolean administers(Curator curator, SpaceKey space) {
        return curator.viewer().person().isPresent() && !space.value().startsWith(PERSONAL)
                && access.mayAdminister(curator.viewer(), space);
    }
}
