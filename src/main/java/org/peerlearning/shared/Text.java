package org.peerlearning.shared;

import java.util.Set;

/** Text that people typed, made safe to store: no control characters, no broken surrogates, no stray blanks at the ends. */
public final class Text {

    private static final char FIRST_STRONG = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    /** What is written from right to left, and what would make it so. */
    private static final Set<Byte> TURNED = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE);

    private Text() {}

    /** One line: every run of white space becomes one blank. Null becomes the empty text. */
    public static String line(String typed) {
        return typed == null ? "" : storable(typed).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** As {@link #line(String)} for a line of our own words, which may keep what it names apart by {@link #isolated(String)}. */
    public static String ownLine(String written) {
        return clean(written).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /**
     * Somebody's words for a place in a line of other words: where they are written from right to left, they stand in marks that nobody
     * sees, so that what follows, such as a date, stays where it is. In plain text and subjects nothing else can do that.
     */
    public static String isolated(String words) {
        return words.codePoints().mapToObj(Character::getDirectionality).anyMatch(TURNED::contains)
                ? FIRST_STRONG + undirected(words) + END_OF_ISOLATE
                : words;
    }

    /** Several lines: line breaks stay, at most two in a row. Null becomes the empty text. */
    public static String lines(String typed) {
        if (typed == null) {
            return "";
        }
        String unix = typed.replace("\r\n", "\n").replace('\r', '\n');
        return storable(unix).replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** The length as people count it: an emoji outside the basic plane counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether there is something to see: joiners and direction marks alone are nothing to click on. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT);
    }

    /**
     * PostgreSQL refuses the zero character, no database keeps half of a surrogate pair, and an override of the writing direction
     * would turn the words that follow it in lists and mails.
     */
    private static String storable(String text) {
        return undirected(clean(text));
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\u000B' || c == '\f' ? ' ' : c)
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String undirected(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
