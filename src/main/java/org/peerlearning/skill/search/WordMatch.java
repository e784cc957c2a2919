package org.peerlearning.skill.search;

/**
 * How well each term answers one typed word: the best of its words counts.
 *
 * <p>Points go up to {@link #EXACT}. What was only nearly typed is kept apart, by a mark in the lowest bit.
 */
final class WordMatch {

    static final int EXACT = 1000;
    private static final int PLURAL = 970;
    private static final int BEGINNING = 740;
    private static final int BEGINNING_GROWS = 200;
    private static final int INSIDE = 480;
    private static final int NEAR = 920;
    private static final int NEAR_BEGINNING = 740;
    private static final int SLIP = 1300;
    private static final int OTHER_FIRST_LETTER = 40;
    private static final int INSIDE_LENGTH_MIN = 4;
    private static final int NEAR_BEGINNING_LENGTH_MIN = 5;

    private final WordTable table;
    private final int[] points;

    private WordMatch(WordTable table, int terms) {
        this.table = table;
        this.points = new int[terms];
    }

    /** Twice the points for each term, plus one where the word was only nearly typed; 0 where it does not occur. */
    static int[] points(WordTable table, int terms, String typed, boolean nearToo) {
        WordMatch match = new WordMatch(table, terms);
        boolean written = match.asWritten(typed);
        if (nearToo) {
            match.nearly(typed);
        }
        if (!written || nearToo) {
            match.inside(typed);
        }
        return match.points;
    }

    private void give(int word, int score, boolean near) {
        int value = score * 2 + (near ? 1 : 0);
        for (int term : table.terms(word)) {
            if (points[term] < value) {
                points[term] = value;
            }
        }
    }

    /** Whether there is any. */
    private boolean asWritten(String typed) {
        boolean any = false;
        String one = Plurals.folded(typed);
        int exact = table.firstFrom(one);
        if (!one.equals(typed) && exact < table.size() && table.word(exact).equals(one)) {
            give(exact, PLURAL, false);
            any = true;
        }
        for (int i = table.firstFrom(typed); table.begins(i, typed); i++) {
            int length = table.word(i).length();
            boolean plural = Plurals.folded(table.word(i)).equals(one);
            int score = length == typed.length() ? EXACT : plural ? PLURAL : BEGINNING + BEGINNING_GROWS * typed.length() / length;
            give(i, score, false);
            any = true;
        }
        return any;
    }

    private void nearly(String typed) {
        int max = Nearness.allowed(typed.length());
        if (max == 0) {
            return;
        }
        Nearness nearness = new Nearness(typed);
        for (int i = 0; i < table.size(); i++) {
            String word = table.word(i);
            if (word.length() < typed.length() - max || !nearness.mayBe(table.letters(i), max)) {
                continue;
            }
            int slips = nearness.of(word, max);
            int first = word.charAt(0) == typed.charAt(0) ? 0 : OTHER_FIRST_LETTER;
            if (slips <= max) {
                give(i, NEAR - SLIP * slips / Math.max(typed.length(), word.length()) - first, slips > 0);
            } else if (first == 0 && typed.length() >= NEAR_BEGINNING_LENGTH_MIN && nearness.ofBeginning() < max) {
                give(i, NEAR_BEGINNING - SLIP * nearness.ofBeginning() / typed.length(), nearness.ofBeginning() > 0);
            }
        }
    }

    private void inside(String typed) {
        if (typed.length() < INSIDE_LENGTH_MIN) {
            return;
        }
        long letters = Nearness.letters(typed);
        for (int i = 0; i < table.size(); i++) {
            if ((letters & ~table.letters(i)) == 0 && table.word(i).contains(typed)) {
                give(i, INSIDE, false);
            }
        }
    }
}
