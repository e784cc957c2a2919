package org.peerlearning.bench;

import java.util.Arrays;

/** Several rounds of one measurement, added up. */
final class Rounds {

    private long[] nanos = new long[0];
    private long elapsed;
    private long statements;
    private int oversold;
    private int doubled;

    void add(Load load, long itsStatements, int itsOversold, int itsDoubled) {
        int before = nanos.length;
        nanos = Arrays.copyOf(nanos, before + load.nanos().length);
        System.arraycopy(load.nanos(), 0, nanos, before, load.nanos().length);
        elapsed += load.elapsed();
        statements += itsStatements;
        oversold += itsOversold;
        doubled += itsDoubled;
    }

    Figures figures(String name) {
        return Figures.of(name, nanos, elapsed, statements, oversold, doubled);
    }
}
