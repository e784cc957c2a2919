package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs among many texts that are nearly the same: the same words in another order or number, or one slip of the finger apart; two in
 * long ones.
 *
 * <p>Comparing each with each would be 300 million comparisons for 25,000 texts. If two texts are at most two slips apart and one is cut
 * into three pieces, one of the pieces stands in the other unchanged, at most two places away: so only texts that share a
 * piece at about the same place are compared.
 */
final class LookAlikes {

    /** In shorter words a slip makes another word: baking and biking, the languages C and R. */
    private static final int LENGTH_MIN = 7;
    private static final int LONG = 11;
    private static final int PIECES = 3;
    private static final int SLIPS = 2;
    /** A piece that very many share tells nothing; the other pieces find the pair. */
    private static final int SHARED_MAX = 2_000;

    private final Spelling[] spellings;

    LookAlikes(List<String> texts) {
        spellings = texts.stream().map(Spelling::of).toArray(Spelling[]::new);
    }

    /** Calls with the numbers of each pair once, the smaller first. */
    void each(BiConsumer<Integer, Integer> pair) {
        Set<Long> seen = new HashSet<>();
        BiConsumer<Integer, Integer> once = (one, other) -> {
            int less = Math.min(one, other);
            int more = Math.max(one, other);
            if (less != more && seen.add((long) less << 32 | more)) {
                pair.accept(less, more);
            }
        };
        sameWords(once);
        near(once);
    }

    private void sameWords(BiConsumer<Integer, Integer> pair) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < spellings.length; i++) {
            String words = spellings[i].words().stream().map(Plurals::folded).sorted().collect(Collectors.joining(" "));
            for (String key : new String[] {words, "=" + spellings[i].form()}) {
                Integer before = first.putIfAbsent(key, i);
                if (before != null) {
                    pair.accept(before, i);
                }
            }
        }
    }

    private record Piece(int length, int place, String letters) {}

    private void near(BiConsumer<Integer, Integer> pair) {
        Map<Piece, List<Integer>> pieces = new HashMap<>();
        Integer[] byLength = new Integer[spellings.length];
        Arrays.setAll(byLength, i -> i);
        Arrays.sort(byLength, (a, b) -> Integer.compare(length(a), length(b)));
        int[] comparedWith = new int[spellings.length];
        Arrays.fill(comparedWith, -1);
        for (int i : byLength) {
            String form = spellings[i].form();
            if (form.length() >= LENGTH_MIN && form.length() <= Nearness.LENGTH_MAX) {
                compare(i, pieces, comparedWith, pair);
                for (int place = 0; place < PIECES; place++) {
                    Piece piece = new Piece(form.length(), place, form.substring(start(form.length(), place), start(form.length(), place + 1)));
                    pieces.computeIfAbsent(piece, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private int length(int i) {
        return spellings[i].form().length();
    }

    private static int start(int length, int place) {
        return length * place / PIECES;
    }

    private void compare(int i, Map<Piece, List<Integer>> pieces, int[] comparedWith, BiConsumer<Integer, Integer> pair) {
        String form = spellings[i].form();
        Nearness nearness = new Nearness(form);
        int allowed = form.length() < LONG ? 1 : SLIPS;
        for (int length = Math.max(LENGTH_MIN, form.length() - allowed); length <= form.length(); length++) {
            for (int place = 0; place < PIECES; place++) {
                int size = start(length, place + 1) - start(length, place);
                int from = Math.max(0, start(length, place) - allowed);
                int to = Math.min(form.length() - size, start(length, place) + allowed);
                for (int at = from; at <= to; at++) {
                    List<Integer> sharing = pieces.getOrDefault(new Piece(length, place, form.substring(at, at + size)), List.of());
                    for (int other : sharing.subList(0, Math.min(SHARED_MAX, sharing.size()))) {
                        if (comparedWith[other] != i) {
                            comparedWith[other] = i;
                            if (isNear(nearness, form, spellings[other].form(), allowed) && differInLongWords(i, other)) {
                                pair.accept(other, i);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Other numbers and other first letters make other words more often than not: HTML4 and HTML5, hiking and biking. */
    private static boolean isNear(Nearness nearness, String form, String other, int allowed) {
        return form.charAt(0) == other.charAt(0)
                && nearness.mayBeWhole(Nearness.letters(other), allowed)
                && nearness.of(other, allowed) <= allowed
                && signs(form).equals(signs(other));
    }

    /** Word by word, where both have as many; else one has a word more, or ends a word elsewhere, which is no slip in a short one. */
    private boolean differInLongWords(int one, int other) {
        List<String> words = spellings[one].words();
        List<String> others = spellings[other].words();
        if (words.size() != others.size()) {
            return true;
        }
        return IntStream.range(0, words.size())
                .filter(i -> !words.get(i).equals(others.get(i)))
                .allMatch(i -> Math.min(words.get(i).length(), others.get(i).length()) >= LENGTH_MIN);
    }

    private static String signs(String form) {
        StringBuilder signs = new StringBuilder();
        form.codePoints().filter(c -> !Character.isLetter(c)).forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
