package org.peerlearning.shared;

/**
 * How a person is shown to others.
 *
 * @param person the key
 * @param name the full name; for people who left, a neutral text is shown instead, so it may be empty
 * @param profilePath address of the profile below the wiki's base address; empty for people who left
 */
public record PersonCard(PersonKey person, String name, String profilePath) {

    public static PersonCard gone(PersonKey person) {
        return new PersonCard(person, "", "");
    }

    public boolean isGone() {
        return name.isEmpty();
    }
}
