package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.stream.Collectors;

/** A table as RFC 4180 has it: commas, quotes where needed, lines that end with CR LF. */
final class Csv {

    private static final String END = "\r\n";
    /** A spreadsheet takes a cell that begins so for a formula, and runs it. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", END)))
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
