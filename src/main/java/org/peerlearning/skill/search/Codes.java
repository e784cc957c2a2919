package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers for the few different texts of many people: departments, places, languages. Grows only; one thread writes, many read.
 *
 * <p>Texts that differ in case or in blanks at the ends are one, as whoever wrote it first did. The empty text is number 0.
 */
final class Codes {

    static final int UNKNOWN = 0;
    static final int NEVER_SEEN = -1;

    /** Replaced as a whole, so that who reads sees both of one time. */
    private record Table(Map<String, Integer> numbers, String[] texts) {}

    private volatile Table table = new Table(Map.of("", UNKNOWN), new String[] {""});

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** {@link #NEVER_SEEN} for a text that nobody has. */
    int of(String text) {
        return table.numbers().getOrDefault(key(text), NEVER_SEEN);
    }

    int ofOrNew(String text) {
        int known = of(text);
        if (known != NEVER_SEEN) {
            return known;
        }
        Map<String, Integer> numbers = new HashMap<>(table.numbers());
        int number = numbers.size();
        numbers.put(key(text), number);
        String[] texts = Arrays.copyOf(table.texts(), number + 1);
        texts[number] = text.strip();
        table = new Table(numbers, texts);
        return number;
    }

    int size() {
        return table.texts().length;
    }

    String text(int number) {
        return table.texts()[number];
    }
}
