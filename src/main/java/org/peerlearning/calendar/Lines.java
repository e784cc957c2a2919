package org.peerlearning.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Content lines, one after the other, as RFC 5545 has them: text is escaped, and lines of more than 75 octets are folded, never inside
 * a character. Whatever is written, a line stays one line: control characters do not come through.
 */
final class Lines {

    static final int OCTETS_MAX = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int BYTES_2 = 0x80;
    private static final int BYTES_3 = 0x800;
    private static final int BYTES_4 = 0x10000;

    private final StringBuilder written = new StringBuilder();

    Lines begin(String component) {
        return line("BEGIN", component);
    }

    Lines end(String component) {
        return line("END", component);
    }

    /**
     * A line whose value is written as it is.
     *
     * @param name with its parameters
     */
    Lines line(String name, String value) {
        fold(name + ":" + value);
        written.append(END);
        return this;
    }

    /** A line of text that people wrote. */
    Lines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** The same, but nothing where there is no text. */
    Lines textIfAny(String name, String value) {
        return value.isBlank() ? this : text(name, value);
    }

    /** What clocks show somewhere. */
    Lines local(String name, LocalDateTime time, ZoneId zone) {
        return ZoneText.isUtc(zone)
                ? line(name, LOCAL.format(time) + "Z")
                : line(name + ";TZID=" + ZoneText.name(zone), LOCAL.format(time));
    }

    /** A moment, in UTC. */
    Lines moment(String name, Instant moment) {
        return line(name, LOCAL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z");
    }

    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    /** The value of a parameter, with the characters that would end it written as RFC 6868 says. */
    static String parameter(String value) {
        String safe = value.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", " ");
        return '"' + safe + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            at += Character.charCount(character);
            if (isWritten(character)) {
                int size = size(character);
                if (octets + size > OCTETS_MAX) {
                    written.append(END).append(' ');
                    octets = 1;
                }
                written.appendCodePoint(character);
                octets += size;
            }
        }
    }

    /** Halves of surrogate pairs have no octets, and control characters are forbidden. */
    private static boolean isWritten(int character) {
        return (character == '\t' || !Character.isISOControl(character))
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    private static int size(int character) {
        if (character < BYTES_2) {
            return 1;
        }
        return character < BYTES_3 ? 2 : character < BYTES_4 ? 3 : 4;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
