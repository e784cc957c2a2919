package org.peerlearning.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one measurement gave.
 *
 * @param ratioToCeiling requests a second beside those of the ceiling named {@code ceiling-create}, in the same run
 * @param statements SQL statements for each request, on average; for {@code hot-rest} those of the wiki and its jobs, too
 * @param oversold seats given beyond capacity
 * @param doubled people with more than one active sign-up in a session
 */
record Figures(
        String name, double perSecond, double ratioToCeiling, double p50Ms, double p99Ms, double statements, int oversold, int doubled) {

    static final String HEADING = String.format(
            Locale.ROOT, "%-22s %10s %8s %8s %8s %10s %8s %8s", "name", "per s", "ratio", "p50 ms", "p99 ms", "statements", "oversold", "doubled");

    static Figures of(String name, long[] nanos, long elapsedNanos, long statements, int oversold, int doubled) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                name,
                round(nanos.length * 1e9 / elapsedNanos),
                0,
                round(sorted[sorted.length / 2] / 1e6),
                round(sorted[(int) (sorted.length * 0.99)] / 1e6),
                round((double) statements / nanos.length),
                oversold,
                doubled);
    }

    Figures beside(Figures ceiling) {
        return new Figures(name, perSecond, round(perSecond / ceiling.perSecond), p50Ms, p99Ms, statements, oversold, doubled);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-22s %10.1f %8.2f %8.2f %8.2f %10.1f %8d %8d",
                name,
                perSecond,
                ratioToCeiling,
                p50Ms,
                p99Ms,
                statements,
                oversold,
                doubled);
    }
}
