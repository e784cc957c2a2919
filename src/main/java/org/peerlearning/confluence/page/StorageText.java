package org.peerlearning.confluence.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.shared.Text;

/** The plain text of something in storage format, for excerpts. What only a macro could show is left out. */
final class StorageText {

    /** Settings of macros are no text of anybody's. */
    private static final Pattern SETTINGS = Pattern.compile("<ac:parameter\\b[^>]*>.*?</ac:parameter>", Pattern.DOTALL);
    private static final Pattern VERBATIM = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|blockquote|pre)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String MORE = "\u2026";

    private StorageText() {}

    /**
     * The beginning of the text, in one line, cut between words.
     *
     * @param max how many characters at most, as people count them
     */
    static String excerpt(String storage, int max) {
        String text = Text.line(plain(storage));
        if (Text.length(text) <= max) {
            return text;
        }
        int end = text.offsetByCodePoints(0, max - 1);
        int blank = text.lastIndexOf(' ', end);
        // A single word longer than half of it is cut within: languages without blanks are one word.
        return text.substring(0, blank > end / 2 ? blank : end).stripTrailing() + MORE;
    }

    private static String plain(String storage) {
        String visible = SETTINGS.matcher(storage).replaceAll("");
        StringBuilder text = new StringBuilder();
        Matcher verbatim = VERBATIM.matcher(visible);
        int end = 0;
        while (verbatim.find()) {
            // As it stands: what looks like markup in it is text.
            text.append(unmarked(visible.substring(end, verbatim.start()))).append(verbatim.group(1));
            end = verbatim.end();
        }
        return text.append(unmarked(visible.substring(end))).toString();
    }

    private static String unmarked(String markup) {
        return Entities.resolved(TAG.matcher(BREAK.matcher(markup).replaceAll(" ")).replaceAll(""));
    }
}
