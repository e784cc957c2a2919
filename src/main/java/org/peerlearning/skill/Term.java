package org.peerlearning.skill;

import java.util.Optional;

/**
 * One spelling that leads to a skill.
 *
 * @param language in which it is said so, a BCP 47 tag, for example {@code fr}; empty where it does not matter
 * @param label whether it is the skill's name in that language
 */
public record Term(String text, Optional<String> language, boolean label) {

    /** A spelling of no language in particular. */
    public static Term of(String text) {
        return new Term(text, Optional.empty(), false);
    }

    /** A synonym in a language. */
    public static Term in(String language, String text) {
        return new Term(text, Optional.of(language), false);
    }

    /** The skill's name in a language. */
    public static Term label(String language, String text) {
        return new Term(text, Optional.of(language), true);
    }

    /** Spellings of the same form are one: see {@link TermForm}. */
    public String form() {
        return TermForm.of(text);
    }
}
