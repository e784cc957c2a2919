package org.peerlearning.group;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.shared.Languages;
import org.peerlearning.shared.Text;

/** Words by which groups are found. */
public final class GroupWords {

    public static final int LANGUAGE_MAX = Languages.TAG_MAX;

    /** What comes before the words of the title in what is searched: nobody's title or summary has it. */
    public static final String TITLE_MARK = "\t";

    /** Words that say what a group is about stand near its title's beginning, and no topic has more than a few. */
    private static final int TITLE_WORDS_READ = 10;
    private static final int TOPIC_WORDS = 3;

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

    /**
     * Whether a title names a topic: as a whole word, or as several that follow each other. So a group is found by a topic before
     * anybody has said which ones it has.
     *
     * @param topic as {@link #topic} has it
     */
    public static boolean names(String title, String topic) {
        return hyphened(title).contains("-" + topic + "-");
    }

    /** What a title may be about, as topics: its words, and some that follow each other, the longest of these first. */
    static List<String> topicsIn(String title) {
        List<String> words = Stream.of(hyphened(title).split("-")).filter(word -> !word.isEmpty()).limit(TITLE_WORDS_READ).toList();
        List<String> topics = new ArrayList<>();
        for (int size = Math.min(TOPIC_WORDS, words.size()); size > 0; size--) {
            for (int from = 0; from + size <= words.size(); from++) {
                topic(String.join("-", words.subList(from, from + size))).ifPresent(topics::add);
            }
        }
        return topics.stream().distinct().toList();
    }

    /** Its words as topics have them, with a hyphen before and behind each. */
    private static String hyphened(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder("-");
        composed.codePoints().map(c -> isOfWord(c) ? c : '-').forEach(words::appendCodePoint);
        return words.append('-').toString().replaceAll("-+", "-");
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

    /** What is searched when somebody looks for a text; and behind the mark the title's words, for who looks for a topic. */
    public static String searched(GroupProfile profile) {
        return folded(profile.title() + "\n" + profile.summary()) + "\n" + TITLE_MARK + hyphened(profile.title());
    }
}
