package org.peerlearning.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What it took to answer one kind of search.
 *
 * @param ratioToLimit the median beside that of a bare inverted index in memory that answers the same, in the same run; 0 where there is
 *     nothing to compare with
 * @param bytesPerPerson what the directory keeps in memory for each person, the same for all searches of a run
 */
record DirectoryFigures(String name, double p50Ms, double p99Ms, double ratioToLimit, double bytesPerPerson) {

    static final String HEADING =
            String.format(Locale.ROOT, "%-28s %10s %10s %8s %14s", "name", "p50 ms", "p99 ms", "ratio", "bytes/person");

    static DirectoryFigures of(String name, long[] nanos, long[] limitNanos, double bytesPerPerson) {
        double ratio = limitNanos.length == 0 ? 0 : round(at(nanos, 0.5) / (double) at(limitNanos, 0.5));
        return new DirectoryFigures(name, round(at(nanos, 0.5) / 1e6), round(at(nanos, 0.99) / 1e6), ratio, Math.round(bytesPerPerson));
    }

    /** Of something that was done once. */
    static DirectoryFigures once(String name, long nanos, double bytesPerPerson) {
        return of(name, new long[] {nanos}, new long[0], bytesPerPerson);
    }

    private static long at(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-28s %10.3f %10.3f %8.2f %14.0f", name, p50Ms, p99Ms, ratioToLimit, bytesPerPerson);
    }
}
