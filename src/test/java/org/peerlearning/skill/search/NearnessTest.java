package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

public class NearnessTest {

    @Test
    public void slipsAreCounted() {
        assertEquals(0, new Nearness("chess").of("chess", 2));
        assertEquals(1, new Nearness("chess").of("ches", 2));
        assertEquals(1, new Nearness("chess").of("chesss", 2));
        assertEquals(1, new Nearness("chess").of("chass", 2));
        assertEquals(1, new Nearness("pyhton").of("python", 2));
        assertEquals(2, new Nearness("pyhtn").of("python", 2));
        assertEquals(Nearness.FAR, new Nearness("chess").of("sailing", 2));
    }

    /** Beside the textbook's table, for words of few letters, where there is most to get wrong. */
    @Test
    public void itCountsAsTheTextbookDoesAndTheSieveRulesNothingOutWrongly() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            String typed = word(random);
            String word = word(random);
            int max = random.nextInt(4);
            int plain = plain(typed, word);
            Nearness nearness = new Nearness(typed);
            assertEquals(typed + " " + word, plain <= max ? plain : Nearness.FAR, nearness.of(word, max));
            if (plain <= max) {
                assertTrue(typed + " " + word, nearness.mayBe(Nearness.letters(word), max));
                int beginning = Integer.MAX_VALUE;
                for (int end = 1; end <= word.length(); end++) {
                    beginning = Math.min(beginning, plain(typed, word.substring(0, end)));
                }
                assertEquals(typed + " " + word, beginning, nearness.ofBeginning());
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            word.append("abcéя".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static int plain(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
