package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerlearning.skill.Folding;
import org.peerlearning.skill.TermForm;

/**
 * A text as it is matched: as a whole, and word by word.
 *
 * @param form its normal form
 * @param words its words, folded, in order, without those that say nothing (unless it has no others)
 */
record Spelling(String form, List<String> words) {

    /** More words than this are no skill; the rest is not looked at. */
    private static final int WORDS_MAX = 8;
    /** What people write between words. A dot is inside of a name more often than between two. */
    private static final String BETWEEN = "\\s\\p{Z}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf},;:/\\\\|_'\"!?&\u00B7\u2022\u30FB";

    /** French and English words that join others. */
    private static final Set<String> JOINING = Set.of(
            "a", "an", "and", "at", "au", "aux", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la", "le", "les", "of", "on", "ou",
            "par", "pour", "s", "sur", "the", "to", "un", "une", "with", "avec", "dans");

    Spelling {
        words = List.copyOf(words);
    }

    static Spelling of(String text) {
        List<String> all = new ArrayList<>();
        for (String piece : Folding.letters(text).split("[" + BETWEEN + "]+")) {
            if (!piece.isEmpty()) {
                all.add(TermForm.of(piece));
            }
        }
        List<String> telling = all.stream().filter(word -> !JOINING.contains(word)).toList();
        List<String> words = telling.isEmpty() ? all : telling;
        return new Spelling(TermForm.of(text), words.subList(0, Math.min(words.size(), WORDS_MAX)));
    }

    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    /** How many letters its words have. */
    int length() {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }
}
