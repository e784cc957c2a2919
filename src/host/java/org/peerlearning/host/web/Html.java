package org.peerlearning.host.web;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A piece of finished markup. Templates are constants of the code with {@code {}} for each value; a value is escaped unless it is
 * itself an {@code Html}, so text that people typed can only ever appear as text.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {

    /** Nothing at all. */
    public static final Html NONE = new Html("");

    /**
     * Fills a template. A value may stand in text or in an attribute in quotation marks.
     *
     * @param template constant markup, one {@code {}} per value
     * @throws IllegalArgumentException when the number of values differs from the number of places
     */
    public static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder(template.length() + values.length * 32);
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("More values than places in: " + template);
            }
            out.append(template, from, place).append(value instanceof Html html ? html.markup : escape(String.valueOf(value)));
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("Fewer values than places in: " + template);
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /** Markup that somebody else made and answers for: a rendered page, a rendered web fragment, a plugin's page. */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /** One piece per item, in order. */
    public static <T> Html each(Collection<? extends T> items, Function<? super T, Html> piece) {
        StringBuilder out = new StringBuilder();
        items.forEach(item -> out.append(piece.apply(item).markup));
        return new Html(out.toString());
    }

    /** The piece when the condition holds, else nothing; the piece is not made needlessly. */
    public static Html when(boolean condition, Supplier<Html> piece) {
        return condition ? piece.get() : NONE;
    }

    /** This piece followed by another. */
    public Html and(Html next) {
        return new Html(markup + next.markup);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
