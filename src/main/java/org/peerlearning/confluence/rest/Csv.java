package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.stream.Collectors;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** A table as RFC 4180 has it: commas, quotes where needed, lines that end with CR LF. */
final class Csv {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String END = "\r\n";
    /** Without it, the most common spreadsheet reads names with accents wrong. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A spreadsheet takes a cell that begins so for a formula, and runs it. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", END)))
                .collect(Collectors.joining());
    }

    /** As a file for a spreadsheet. */
    static String file(List<List<String>> rows) {
        return BYTE_ORDER_MARK + of(rows);
    }

    /** An answer that browsers keep as a file. */
    static Response download(List<List<String>> rows, String name) {
        return RestAnswers.file(file(rows), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
