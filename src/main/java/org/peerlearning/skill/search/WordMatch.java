package org.peerlearning.skill.search;

import java.util.Arrays;

/**
 * How well each term answers one typed word: the best of its words counts.
 *
 * <p>Points go up to {@link #EXACT}. What was only nearly typed is kept apart, by a mark in the lowest bit: it counts less than the same
 * points for what was typed.
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
    private static final int TERMS_FIRST = 64;

    private final WordTable table;
    private final int[] values;
    private int[] terms = new int[TERMS_FIRST];
    private int size;

    /** @param terms how many there are in all */
    WordMatch(WordTable table, int terms, String typed, boolean nearToo) {
        this.table = table;
        this.values = new int[terms];
        boolean written = asWritten(typed);
        if (nearToo) {
            nearly(typed);
        }
        if (!written || nearToo) {
            inside(typed);
        }
    }

    /** How many terms answer. */
    int size() {
        return size;
    }

    int term(int at) {
        return terms[at];
    }

    int points(int at) {
        return values[terms[at]] >> 1;
    }

    boolean isNear(int at) {
        return (values[terms[at]] & 1) == 0;
    }

    private void give(int word, int score, boolean near) {
        int value = score * 2 + (near ? 0 : 1);
        for (int term : table.terms(word)) {
            if (values[term] == 0) {
                if (size == terms.length) {
                    terms = Arrays.copyOf(terms, size * 2);
                }
                terms[size++] = term;
            }
            if (values[term] < value) {
                values[term] = value;
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
        boolean beginnings = typed.length() >= NEAR_BEGINNING_LENGTH_MIN;
        for (int i = 0; i < table.size(); i++) {
            if (!nearness.mayBe(table.letters(i), max)) {
                continue;
            }
            String word = table.word(i);
            int longer = word.length() - typed.length();
            boolean sameFirst = word.charAt(0) == typed.charAt(0);
            boolean whole = longer <= max && nearness.mayBeWhole(table.letters(i), max);
            if (longer < -max || !whole && !(beginnings && sameFirst)) {
                continue;
            }
            int slips = nearness.of(word, max);
            if (slips <= max) {
                int first = sameFirst ? 0 : OTHER_FIRST_LETTER;
                give(i, NEAR - SLIP * slips / Math.max(typed.length(), word.length()) - first, slips > 0);
            } else if (sameFirst && beginnings && nearness.ofBeginning() < max) {
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
