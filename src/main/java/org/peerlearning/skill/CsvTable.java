package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that a spreadsheet or somebody wrote: cells between commas or semicolons, quoted where needed, in lines of any ending.
 * Where a quote is not closed, only its line is lost.
 */
final class CsvTable {

    /**
     * One line of the table.
     *
     * @param number of the line in the file, from 1, where it begins
     * @param cells empty for a line that cannot be read
     */
    record Line(int number, Optional<List<String>> cells) {

        boolean isBlank() {
            return cells.filter(all -> all.stream().allMatch(String::isBlank)).isPresent();
        }
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final char separator;
    private int at;
    private int number = 1;

    private CsvTable(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        this.separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /** Without blank lines. */
    static List<Line> read(String csv) {
        String unix = csv.replace("\r\n", "\n").replace('\r', '\n');
        CsvTable table = new CsvTable(unix.startsWith(BYTE_ORDER_MARK) ? unix.substring(1) : unix);
        List<Line> lines = new ArrayList<>();
        while (table.at < table.text.length()) {
            Line line = table.line();
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Line line() {
        int begins = at;
        int beginsAt = number;
        List<String> cells = new ArrayList<>();
        while (true) {
            Optional<String> cell = cell();
            if (cell.isEmpty()) {
                at = begins;
                number = beginsAt;
                skipToEnd();
                return new Line(beginsAt, Optional.empty());
            }
            cells.add(cell.get().strip());
            if (at >= text.length() || text.charAt(at) == '\n') {
                at++;
                number++;
                return new Line(beginsAt, Optional.of(List.copyOf(cells)));
            }
            at++;
        }
    }

    private void skipToEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        number++;
    }

    /** Up to what ends it; empty for a quote that is not closed, or closed by one that opens another cell. */
    private Optional<String> cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
            if (!quoted(cell)) {
                return Optional.empty();
            }
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        String rest = text.substring(at, end);
        if (quoted && !rest.isBlank()) {
            return Optional.empty();
        }
        at = end;
        return Optional.of(cell + rest);
    }

    private boolean quoted(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                number += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return true;
            }
        }
        return false;
    }
}
