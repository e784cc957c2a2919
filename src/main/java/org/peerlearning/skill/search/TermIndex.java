package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.List;

/**
 * Terms by what people type: as a whole, word by word in any order, and nearly.
 *
 * <p>Immutable. A vocabulary is small (25,000 terms of some 10,000 different words), so that walking along all words costs some
 * ten microseconds, and only what a set of letters cannot rule out is compared letter by letter.
 */
final class TermIndex {

    /** From here on a term is what was typed, in another order or number perhaps. */
    static final int SAME = 955;

    static final int EXACT = 1000;
    private static final int SAME_WORDS = 975;
    private static final int BEGINNING = 700;
    private static final int BEGINNING_GROWS = 220;
    private static final int NEAR = 930;
    private static final int SLIP = 1250;
    /** What the part of the term that was typed is worth, in percent. */
    private static final int COVERED = 25;
    /** Of the letters typed, at least this part must be found somewhere, in percent. */
    private static final int PART_MIN = 50;
    private static final int PART_WORTH = 60;

    private final String[] forms;
    private final long[] letters;
    private final int[] lengths;
    private final int[] wordCounts;
    private final WordTable words;
    /** Terms in the order of their forms. */
    private final int[] byForm;

    /** How well each term answers. */
    record Scores(int[] points, boolean[] near) {}

    TermIndex(List<String> texts) {
        int size = texts.size();
        Spelling[] spellings = new Spelling[size];
        forms = new String[size];
        letters = new long[size];
        lengths = new int[size];
        wordCounts = new int[size];
        for (int i = 0; i < size; i++) {
            spellings[i] = Spelling.of(texts.get(i));
            forms[i] = spellings[i].form();
            letters[i] = Nearness.letters(forms[i]);
            lengths[i] = spellings[i].length();
            wordCounts[i] = spellings[i].words().size();
        }
        words = WordTable.of(spellings);
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> forms[a].compareTo(forms[b]));
        byForm = Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    int size() {
        return forms.length;
    }

    String form(int term) {
        return forms[term];
    }

    /**
     * @param typed not empty
     * @param nearToo whether what is only near it counts, where nothing is exactly that
     */
    Scores score(Spelling typed, boolean nearToo) {
        Scores scores = new Scores(new int[forms.length], new boolean[forms.length]);
        boolean near = !asWhole(typed, scores) && nearToo;
        byWords(typed, near, scores);
        if (near) {
            nearlyAsWhole(typed, scores);
        }
        return scores;
    }

    private static void give(Scores scores, int term, int points, boolean near) {
        if (scores.points()[term] < points) {
            scores.points()[term] = points;
            scores.near()[term] = near;
        }
    }

    /** Whether one of the terms is exactly what was typed. */
    private boolean asWhole(Spelling typed, Scores scores) {
        boolean exact = false;
        String form = typed.form();
        for (int at = firstFrom(form); at < byForm.length && forms[byForm[at]].startsWith(form); at++) {
            int term = byForm[at];
            boolean same = forms[term].length() == form.length();
            exact |= same;
            give(scores, term, same ? EXACT : BEGINNING + BEGINNING_GROWS * form.length() / forms[term].length(), false);
        }
        return exact;
    }

    private int firstFrom(String form) {
        int low = 0;
        int high = byForm.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (forms[byForm[middle]].compareTo(form) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void byWords(Spelling typed, boolean nearToo, Scores scores) {
        List<String> wanted = typed.words();
        int length = Math.max(1, typed.length());
        int[] sums = new int[forms.length];
        int[] found = new int[forms.length];
        int[] foundLetters = new int[forms.length];
        boolean[] near = new boolean[forms.length];
        for (String word : wanted) {
            WordMatch match = new WordMatch(words, forms.length, word, nearToo);
            for (int at = 0; at < match.size(); at++) {
                int term = match.term(at);
                sums[term] += match.points(at) * word.length();
                found[term]++;
                foundLetters[term] += word.length();
                near[term] |= match.isNear(at);
            }
        }
        for (int term = 0; term < forms.length; term++) {
            if (found[term] > 0 && foundLetters[term] * 100 >= PART_MIN * length) {
                give(scores, term, points(term, wanted.size(), length, sums[term], found[term], foundLetters[term]), near[term]);
            }
        }
    }

    private int points(int term, int wanted, int length, int sum, int found, int foundLetters) {
        int average = sum / foundLetters;
        if (found == wanted && wanted == wordCounts[term] && average >= WordMatch.EXACT * 97 / 100) {
            return SAME_WORDS - (WordMatch.EXACT - average) / 4;
        }
        int covered = Math.min(100, 100 * foundLetters / Math.max(1, lengths[term]));
        int points = Math.min(average, SAME - 1) * (100 - COVERED + COVERED * covered / 100) / 100;
        return found == wanted ? points : points * PART_WORTH / 100 * foundLetters / length;
    }

    private void nearlyAsWhole(Spelling typed, Scores scores) {
        String form = typed.form();
        int max = Nearness.allowed(form.length());
        if (max == 0 || form.length() > Nearness.LENGTH_MAX) {
            return;
        }
        Nearness nearness = new Nearness(form);
        for (int term = 0; term < forms.length; term++) {
            int difference = forms[term].length() - form.length();
            if (difference >= -max && difference <= max && nearness.mayBeWhole(letters[term], max)) {
                int slips = nearness.of(forms[term], max);
                if (slips <= max) {
                    give(scores, term, NEAR - SLIP * slips / Math.max(form.length(), forms[term].length()), true);
                }
            }
        }
    }
}
