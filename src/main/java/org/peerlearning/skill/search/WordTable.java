package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * All different words of the vocabulary in alphabetical order, and the terms in which each occurs.
 *
 * <p>A word stands here as it is written, and once more with its plural folded where that is another.
 */
final class WordTable {

    private static final int[] NONE = {};

    private final String[] words;
    private final long[] letters;
    private final int[][] terms;

    private WordTable(Map<String, int[]> postings) {
        words = postings.keySet().toArray(String[]::new);
        letters = new long[words.length];
        terms = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            letters[i] = Nearness.letters(words[i]);
            terms[i] = postings.get(words[i]);
        }
    }

    /** @param spellings that of each term */
    static WordTable of(Spelling[] spellings) {
        Map<String, int[]> postings = new TreeMap<>();
        for (int term = 0; term < spellings.length; term++) {
            for (String word : spellings[term].words()) {
                add(postings, word, term);
                add(postings, Plurals.folded(word), term);
            }
        }
        return new WordTable(postings);
    }

    private static void add(Map<String, int[]> postings, String word, int term) {
        int[] before = postings.getOrDefault(word, NONE);
        if (before.length == 0 || before[before.length - 1] != term) {
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = term;
            postings.put(word, after);
        }
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    long letters(int index) {
        return letters[index];
    }

    /** The terms with that word, ascending. */
    int[] terms(int index) {
        return terms[index];
    }

    /** The first word that begins with it, if any does; the others follow. */
    int firstFrom(String beginning) {
        int index = Arrays.binarySearch(words, beginning);
        return index < 0 ? -index - 1 : index;
    }

    boolean begins(int index, String beginning) {
        return index < words.length && words[index].startsWith(beginning);
    }
}
