package org.peerlearning.shared;

import java.util.Optional;

/**
 * Whoever is asking: a person who is logged in, or nobody in particular.
 *
 * @param person empty for an anonymous visitor
 */
public record Viewer(Optional<PersonKey> person) {

    public static final Viewer ANONYMOUS = new Viewer(Optional.empty());

    public static Viewer of(PersonKey person) {
        return new Viewer(Optional.of(person));
    }

    public boolean is(PersonKey someone) {
        return person.filter(someone::equals).isPresent();
    }
}
