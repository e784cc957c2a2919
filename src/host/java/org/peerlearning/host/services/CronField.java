package org.peerlearning.host.services;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** One numeric field of a cron expression: which of its values match. */
final class CronField {
    private final String name;
    private final int least;
    private final int most;
    private final List<String> names;

    /** A field with values from least to most; names, when it has some, stand for the values from least on. */
    CronField(String name, int least, int most, List<String> names) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.names = names;
    }

    /** The matching values of a text such as {@code *}, {@code 5}, {@code 1,3-7}, {@code 0/15}, {@code MON-FRI}. */
    BitSet parse(String text) {
        BitSet values = new BitSet(most + 1);
        for (String part : text.split(",", -1)) {
            add(part, values);
        }
        return values;
    }

    private void add(String part, BitSet values) {
        int slash = part.indexOf('/');
        String range = slash < 0 ? part : part.substring(0, slash);
        int step = slash < 0 ? 1 : number(part.substring(slash + 1), part);
        if (step < 1) {
            throw wrong(part);
        }
        int from = least;
        int to = most;
        int dash = range.indexOf('-', 1);
        if (dash > 0) {
            from = value(range.substring(0, dash), part);
            to = value(range.substring(dash + 1), part);
        } else if (!range.equals("*")) {
            from = value(range, part);
            to = slash < 0 ? from : most;
        }
        // FRI-MON and 22-2 go over the end.
        int span = to >= from ? to - from : to - from + most - least + 1;
        for (int i = 0; i <= span; i += step) {
            values.set(least + (from - least + i) % (most - least + 1));
        }
    }

    private int value(String text, String part) {
        int named = names.indexOf(text.toUpperCase(Locale.ROOT));
        int value = named >= 0 ? least + named : number(text, part);
        if (value < least || value > most) {
            throw wrong(part);
        }
        return value;
    }

    private int number(String text, String part) {
        if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(part);
        }
        return Integer.parseInt(text);
    }

    private IllegalArgumentException wrong(String part) {
        return new IllegalArgumentException("Cron field " + name + " cannot be \"" + part + "\"");
    }
}
