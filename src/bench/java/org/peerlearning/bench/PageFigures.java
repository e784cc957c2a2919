package org.peerlearning.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What it took to make one page.
 *
 * @param ratioToMemory the median beside that of the same page made from views that are ready in memory, in the same run
 * @param statements SQL statements for each page
 */
record PageFigures(String name, double p50Ms, double p99Ms, double ratioToMemory, double statements) {

    static final String HEADING =
            String.format(Locale.ROOT, "%-22s %8s %8s %8s %10s", "name", "p50 ms", "p99 ms", "ratio", "statements");

    static PageFigures of(String name, long[] nanos, long[] nanosFromMemory, double statements) {
        return new PageFigures(
                name,
                round(at(nanos, 0.5) / 1e6),
                round(at(nanos, 0.99) / 1e6),
                round(at(nanos, 0.5) / (double) at(nanosFromMemory, 0.5)),
                round(statements));
    }

    private static long at(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-22s %8.2f %8.2f %8.2f %10.1f", name, p50Ms, p99Ms, ratioToMemory, statements);
    }
}
