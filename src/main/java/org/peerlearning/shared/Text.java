package org.peerlearning.shared;

/** Text that people typed, made safe to store: no control characters, no broken surrogates, no stray blanks at the ends. */
public final class Text {

    private Text() {}

    /** One line: every run of white space becomes one blank. Null becomes the empty text. */
    public static String line(String typed) {
        return typed == null ? "" : storable(typed).replaceAll("[\\s\\u00A0]+", " ").strip();
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
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\u000B' || c == '\f' ? ' ' : c)
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(c -> (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
