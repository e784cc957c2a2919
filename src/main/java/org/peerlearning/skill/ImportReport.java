package org.peerlearning.skill;

import java.util.List;

/**
 * What a list of skills did, or would do.
 *
 * @param ignored columns that say nothing here
 */
public record ImportReport(List<ImportLine> lines, List<String> ignored) {

    public ImportReport {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }

    public int count(ImportLine.Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
