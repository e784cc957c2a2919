package org.peerlearning.host.modules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: writes the texts of one language into a script, in place of its
 * {@code AJS.I18n.getText("key")} calls. With arguments the call becomes {@code AJS.format("text", …)}, which the browser fills.
 */
final class ScriptTexts {

    static final String TRANSFORMER = "jsI18n";

    private static final Pattern CALL =
            Pattern.compile("(?<![\\w$.])(?:AJS\\.|WRM\\.)?I18n\\.getText\\(\\s*(?:\"([\\w.-]+)\"|'([\\w.-]+)')\\s*([,)])");

    private final Translations translations;

    ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(1), call.group(2),
                call.group(3).equals(")"), locale)));
    }

    private String replacement(String doubleQuoted, String singleQuoted, boolean whole, Locale locale) {
        String key = doubleQuoted != null ? doubleQuoted : singleQuoted;
        return whole ? literal(translations.text(locale, key)) : "AJS.format(" + literal(translations.raw(locale, key)) + ",";
    }

    /** A JavaScript string that can also stand inside a script element. */
    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
