package org.peerlearning.host.wiki;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The headings of one rendering: gives each an anchor and lists them where the page asks for a table of contents. */
final class HeadingAnchors {

    /** The property of the conversion context that tells the macro what to leave in place of the table. */
    static final String MARK_PROPERTY = "org.peerlearning.host.contents-mark";

    private record Heading(int level, String anchor, String text) { }

    /** Headings after the table are known only when all is rendered; until then this stands for it, and no author can guess it. */
    private final String mark = "<!--contents " + UUID.randomUUID() + "-->";
    private final String prefix;
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    HeadingAnchors(String pageTitle) {
        prefix = pageTitle == null || pageTitle.isBlank() ? "" : squeeze(pageTitle) + "-";
    }

    String mark() {
        return mark;
    }

    /** Takes a heading in and returns its anchor, which no other heading of the page has. */
    String add(StorageNode.Element heading) {
        String text = words(heading).strip();
        String wanted = prefix + squeeze(text);
        String anchor = wanted;
        for (int i = 1; !taken.add(anchor); i++) {
            anchor = wanted + "." + i;
        }
        headings.add(new Heading(heading.name().charAt(1) - '0', anchor, text));
        return anchor;
    }

    /** Puts the table of contents in all the places that asked for it. */
    String fillIn(String html) {
        return html.contains(mark) ? html.replace(mark, table()) : html;
    }

    private String table() {
        StringBuilder table = new StringBuilder("<div class=\"toc-macro\"><ul>");
        for (Heading heading : headings) {
            table.append("<li class=\"toc-level-").append(heading.level()).append("\"><a")
                    .append(HtmlWriter.attribute("href", "#" + heading.anchor())).append('>')
                    .append(HtmlWriter.escape(heading.text())).append("</a></li>");
        }
        return table.append("</ul></div>").toString();
    }

    private static String words(StorageNode.Element element) {
        return element.children().stream()
                .map(node -> node instanceof StorageNode.Element child ? child.isConfluence() ? "" : words(child) : node.text())
                .collect(Collectors.joining());
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }
}
