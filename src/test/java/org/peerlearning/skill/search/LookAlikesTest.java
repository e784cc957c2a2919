package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.Test;

public class LookAlikesTest {

    private static Set<String> pairs(String... texts) {
        Set<String> pairs = new TreeSet<>();
        new LookAlikes(List.of(texts)).each((one, other) -> pairs.add(texts[one] + " / " + texts[other]));
        return pairs;
    }

    @Test
    public void slipsInLongWordsOtherNumbersAndOtherOrdersAreFound() {
        assertEquals(
                Set.of("Photography / Photografy", "Negotiation / Negotations", "Public speaking / Speaking, public", "Chess game / Chess games"),
                pairs("Photography", "Photografy", "Negotiation", "Negotations", "Public speaking", "Speaking, public", "Chess game",
                        "Chess games"));
    }

    @Test
    public void whatIsAnotherWordIsLeftAlone() {
        assertEquals(
                Set.of(),
                pairs("Baking", "Biking", "C language", "R language", "Langage C", "Langage R", "HTML4 layouts", "HTML5 layouts", "Drawing",
                        "Growing", "Java", "JavaScript"));
    }

    /** The sieve leaves nothing out: beside it, each text is compared with each. */
    @Test
    public void theSieveLosesNothing() {
        Random chance = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String word = chance.ints(9 + chance.nextInt(6), 'a', 'e').collect(
                    StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            texts.add(word);
            texts.add(slip(word, chance));
        }
        Set<String> found = new TreeSet<>();
        new LookAlikes(texts).each((one, other) -> found.add(one + "/" + other));
        Set<String> expected = new TreeSet<>();
        IntStream.range(0, texts.size()).forEach(i -> IntStream.range(i + 1, texts.size())
                .filter(j -> alike(texts.get(i), texts.get(j)))
                .forEach(j -> expected.add(i + "/" + j)));
        assertEquals(expected, found);
    }

    private static boolean alike(String one, String other) {
        if (Plurals.folded(one).equals(Plurals.folded(other))) {
            return true;
        }
        int allowed = Math.max(one.length(), other.length()) < 11 ? 1 : 2;
        return one.charAt(0) == other.charAt(0) && new Nearness(one).of(other, allowed) <= allowed;
    }

    private static String slip(String word, Random chance) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return switch (chance.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
