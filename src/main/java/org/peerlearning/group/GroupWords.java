package org.peerlearning.group;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.Languages;
import org.peerlearning.shared.Text;

/** Words by which groups are found. */
public final class GroupWords {

    public static final int LANGUAGE_MAX = Languages.TAG_MAX;

    private GroupWords() {}

    /**
     * A topic as it is kept: composed, in lower case, with hyphens where there were blanks, for labels have none; empty when it cannot be
     * the label of a wiki page. So it is looked for as well.
     */
    public static Optional<String> topic(String typed) {
        String line = Text.line(typed).replaceAll(" ?- ?| ", "-");
        String word = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean fit = !word.isEmpty() && word.length() <= DetailsDraftPolicy.TOPIC_MAX && word.codePoints().allMatch(GroupWords::isOfWord)
                && word.codePoints().anyMatch(Character::isLetterOrDigit);
        return fit ? Optional.of(word) : Optional.empty();
    }

    /** A language tag as the standard writes it, whatever its case was; empty when it is none. */
    public static Optional<String> language(String typed) {
        return Languages.tag(typed);
    }

    /** The wiki takes more in its labels; this is what no part of it reads as something else. */
    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '+' || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The text as it is compared where case must not matter. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What is searched when somebody looks for a text. */
    public static String searched(GroupProfile profile) {
        return folded(profile.title() + "\n" + profile.summary());
    }
}
