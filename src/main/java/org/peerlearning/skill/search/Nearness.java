package org.peerlearning.skill.search;

/**
 * How many slips of the finger lie between what was typed and a word: a letter too many, too few or wrong, or two changed over.
 *
 * <p>One is made for each text that was typed and then asked about many words. The letters of a word fold into a set of 64 bits: a slip
 * brings in at most one letter that the word has not, so a single comparison of sets rules out nearly all words, and none wrongly.
 * Three letters in common, the usual sieve, would lose short words with a slip in the middle. Of what remains only the part of
 * the table is filled in that can be reached with so few slips.
 */
final class Nearness {

    /** More than any number of slips that is asked about. */
    static final int FAR = 99;
    /** Longer texts are not compared letter by letter. */
    static final int LENGTH_MAX = 48;

    private final char[] typed;
    private final long letters;
    private final int[][] rows;
    private int ofBeginning;

    Nearness(String typed) {
        this.typed = (typed.length() <= LENGTH_MAX ? typed : typed.substring(0, LENGTH_MAX)).toCharArray();
        this.letters = letters(typed.length() <= LENGTH_MAX ? typed : typed.substring(0, LENGTH_MAX));
        this.rows = new int[3][this.typed.length + 1];
    }

    /** The letters of the word, as a set. */
    static long letters(String word) {
        long set = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            set |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 38);
        }
        return set;
    }

    /** How many slips people make in a word of that length and would still call it that word. */
    static int allowed(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    /** Whether the word may be near, or begin with something near; false is certain. */
    boolean mayBe(long lettersOfWord, int max) {
        return Long.bitCount(letters & ~lettersOfWord) <= max;
    }

    /** Whether the whole word may be near; false is certain. */
    boolean mayBeWhole(long lettersOfWord, int max) {
        return mayBe(lettersOfWord, max) && Long.bitCount(lettersOfWord & ~letters) <= max;
    }

    /**
     * The number of slips to the whole word, or {@link #FAR} when there are more than {@code max}. Tells also about its beginning,
     * see {@link #ofBeginning}.
     */
    int of(String word, int max) {
        int n = typed.length;
        int m = Math.min(word.length(), n + max + 1);
        ofBeginning = FAR;
        if (m < n - max) {
            return FAR;
        }
        int[] beforeLast = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int i = 0; i <= n; i++) {
            last[i] = i;
        }
        char beforeC = 0;
        for (int j = 1; j <= m; j++) {
            char c = word.charAt(j - 1);
            int from = Math.max(1, j - max);
            int to = Math.min(n, j + max);
            row[from - 1] = from == 1 ? j : FAR;
            int least = row[from - 1];
            for (int i = from; i <= to; i++) {
                char t = typed[i - 1];
                int slips = Math.min(row[i - 1], i == j + max ? FAR : last[i]) + 1;
                slips = Math.min(slips, last[i - 1] + (t == c ? 0 : 1));
                if (i > 1 && j > 1 && t == beforeC && typed[i - 2] == c) {
                    slips = Math.min(slips, beforeLast[i - 2] + 1);
                }
                row[i] = slips;
                least = Math.min(least, slips);
            }
            if (to == n) {
                ofBeginning = Math.min(ofBeginning, row[n]);
            }
            if (least > max && j > 1) {
                return FAR;
            }
            beforeC = c;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return word.length() <= n + max && last[n] <= max ? last[n] : FAR;
    }

    /** The number of slips to the nearest beginning of the word that was asked about last; exact as far as it was asked for. */
    int ofBeginning() {
        return ofBeginning;
    }
}
