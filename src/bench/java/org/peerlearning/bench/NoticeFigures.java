package org.peerlearning.bench;

import java.util.Locale;

/**
 * What it took to tell people, or to write as many rows.
 *
 * @param perSecond people a second
 * @param ratioToPlain time for each of them beside that of one plain INSERT, in the same run; each is in turn written, claimed and marked
 * @param statements SQL statements for each of them
 * @param heapMb what was in use in the middle of it after clearing up, beyond what was before; 0 where nothing was looked at
 */
record NoticeFigures(String name, int people, double perSecond, double ratioToPlain, double statements, double heapMb) {

    static final String HEADING = String.format(
            Locale.ROOT, "%-22s %8s %10s %8s %10s %8s", "name", "people", "per s", "ratio", "statements", "heap MB");

    static NoticeFigures of(String name, int people, long nanos, long plainNanos, long statements, double heapMb) {
        return new NoticeFigures(
                name, people, round(people * 1e9 / nanos), round((double) nanos / plainNanos), round((double) statements / people),
                round(heapMb));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-22s %8d %10.1f %8.2f %10.2f %8.2f", name, people, perSecond, ratioToPlain, statements, heapMb);
    }
}
