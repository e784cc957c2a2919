package org.peerlearning.host.wiki;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes HTML in which a block never stands in a paragraph: browsers would close the paragraph there and leave a stray end tag behind.
 * The writer closes the paragraph and whatever is open in it, writes the block and opens them again when more text follows.
 */
final class HtmlWriter {

    private static final class Open {
        private final String name;
        private final String attributes;
        private boolean started;
        private boolean split;

        private Open(String name, String attributes) {
            this.name = name;
            this.attributes = attributes;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Open> stack = new ArrayList<>();

    /**
     * Opens an element.
     *
     * @param attributes ready to stand in the tag, each with a blank before it
     */
    void open(String name, String attributes) {
        stack.add(new Open(name, attributes));
    }

    void close() {
        Open element = stack.remove(stack.size() - 1);
        if (!element.started && element.split) {
            return;
        }
        if (!element.started) {
            start(stack.size());
            out.append('<').append(element.name).append(element.attributes).append('>');
        }
        out.append("</").append(element.name).append('>');
    }

    /** Writes an element without content. */
    void empty(String name, String attributes) {
        inline("<" + name + attributes + "/>");
    }

    void text(String text) {
        int paragraph = paragraph();
        boolean atParagraphEdge = paragraph >= 0 && !stack.get(paragraph).started;
        if (!(text.isBlank() && atParagraphEdge)) {
            inline(escape(text));
        }
    }

    /** Writes finished HTML that may stand inside a paragraph. */
    void inline(String html) {
        if (!html.isEmpty()) {
            start(stack.size());
            out.append(html);
        }
    }

    /** Writes finished HTML that may not stand inside a paragraph. */
    void block(String html) {
        int paragraph = paragraph();
        if (paragraph < 0) {
            inline(html);
            return;
        }
        for (int i = stack.size() - 1; i >= paragraph; i--) {
            Open element = stack.get(i);
            if (element.started) {
                out.append("</").append(element.name).append('>');
            }
            element.started = false;
            element.split = true;
        }
        start(paragraph);
        out.append(html);
    }

    boolean inParagraph() {
        return paragraph() >= 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Text with the characters replaced that mean something in HTML, also inside attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An attribute with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    private void start(int depth) {
        for (Open element : stack.subList(0, depth)) {
            if (!element.started) {
                out.append('<').append(element.name).append(element.attributes).append('>');
                element.started = true;
            }
        }
    }

    private int paragraph() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).name.equals("p")) {
                return i;
            }
        }
        return -1;
    }
}
