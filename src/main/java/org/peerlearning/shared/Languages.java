package org.peerlearning.shared;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as people and files name them. */
public final class Languages {

    /** Longer language tags are well formed, but nobody writes them. */
    public static final int TAG_MAX = 35;

    private Languages() {}

    /** A language tag as the standard writes it, whatever its case was; empty when it is none. */
    public static Optional<String> tag(String typed) {
        if (typed.isEmpty() || typed.length() > TAG_MAX) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(typed).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }
}
