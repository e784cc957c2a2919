package org.peerlearning.skill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/**
 * Who looks after which skills: administrators of the wiki after all; administrators of a space after those whose home it is, and
 * after those that have none. Everybody administers a personal space of their own, so these do not count.
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

    /** As {@link #curates}, for many skills: the wiki is asked once about each space. */
    public Predicate<Skill> curating(Curator curator) {
        boolean all = administersWiki(curator);
        Map<SpaceKey, Boolean> spaces = new HashMap<>();
        return skill -> all || skill.home().or(curator::space)
                .filter(space -> spaces.computeIfAbsent(space, key -> administers(curator, key)))
                .isPresent();
    }

    /** Where what they bring in is at home; refused to who looks after nothing. */
    public Answer<Optional<SpaceKey>> home(Curator curator) {
        boolean may = curator.space().map(space -> administers(curator, space)).orElseGet(() -> administersWiki(curator));
        return may ? Answer.of(curator.space()) : Answer.no(no(curator));
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
