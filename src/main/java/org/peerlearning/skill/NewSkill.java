package org.peerlearning.skill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * A skill that is not in the vocabulary yet.
 *
 * @param terms the name is among them
 * @param tags what it is good for; empty where nobody has said it
 * @param home the space whose administrators look after it
 * @param split where it was taken out of another
 */
public record NewSkill(String name, List<Term> terms, Set<Tag> tags, Optional<SpaceKey> home, Optional<Split> split) {

    public NewSkill {
        terms = Terms.with(name, terms);
        tags = Set.copyOf(tags);
    }

    public NewSkill(String name, List<Term> terms, Set<Tag> tags, Optional<SpaceKey> home) {
        this(name, terms, tags, home, Optional.empty());
    }

    /** Nobody's in particular, with no other spelling. */
    public static NewSkill named(String name, Set<Tag> tags) {
        return new NewSkill(name, List.of(), tags, Optional.empty());
    }
}
