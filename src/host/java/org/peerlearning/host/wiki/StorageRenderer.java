package org.peerlearning.host.wiki;

import java.util.Map;
import java.util.Set;

/** One rendering of one text: walks the parsed nodes and writes the HTML that readers get. */
final class StorageRenderer {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("smile", "🙂"), Map.entry("sad", "🙁"), Map.entry("cheeky", "😛"), Map.entry("laugh", "😀"), Map.entry("wink", "😉"),
            Map.entry("thumbs-up", "👍"), Map.entry("thumbs-down", "👎"), Map.entry("heart", "❤"), Map.entry("tick", "✔"),
            Map.entry("cross", "✖"), Map.entry("warning", "⚠"), Map.entry("information", "ℹ"), Map.entry("light-on", "💡"));

    private final MacroCalls macros;
    private final LinkRenderer links;
    private final HeadingAnchors headings;

    StorageRenderer(MacroCalls macros, LinkRenderer links, HeadingAnchors headings) {
        this.macros = macros;
        this.links = links;
        this.headings = headings;
    }

    /** The HTML of an element's children. */
    String render(StorageNode.Element parent) {
        HtmlWriter out = new HtmlWriter();
        children(parent, out);
        return out.toString();
    }

    private void children(StorageNode.Element parent, HtmlWriter out) {
        for (StorageNode node : parent.children()) {
            if (node instanceof StorageNode.Element element) {
                element(element, out);
            } else {
                out.text(node.text());
            }
        }
    }

    private void element(StorageNode.Element element, HtmlWriter out) {
        if (element.isConfluence()) {
            confluence(element, out);
        } else if (HtmlRules.allowsElement(element.name())) {
            html(element, out);
        } else if (!HtmlRules.isSilent(element.name())) {
            children(element, out);
        }
    }

    private void html(StorageNode.Element element, HtmlWriter out) {
        String name = element.name();
        if (HtmlRules.isBlock(name) && out.inParagraph()) {
            HtmlWriter apart = new HtmlWriter();
            html(element, apart);
            out.block(apart.toString());
        } else if (HtmlRules.isVoid(name)) {
            out.empty(name, attributes(element));
        } else {
            String anchor = HEADINGS.contains(name) ? HtmlWriter.attribute("id", headings.add(element)) : "";
            out.open(name, anchor + attributes(element));
            children(element, out);
            out.close();
        }
    }

    private static String attributes(StorageNode.Element element) {
        StringBuilder kept = new StringBuilder();
        element.attributes().forEach((name, value) -> {
            if (HtmlRules.allowsAttribute(name, value)) {
                kept.append(HtmlWriter.attribute(name, value));
            }
        });
        return kept.toString();
    }

    private void confluence(StorageNode.Element element, HtmlWriter out) {
        switch (element.name()) {
            case "ac:structured-macro" -> {
                MacroCalls.Output output = macros.call(element, this::render);
                if (output.block()) {
                    out.block(output.html());
                } else {
                    out.inline(output.html());
                }
            }
            case "ac:link" -> out.inline(links.link(element, linkBody(element)));
            case "ac:image" -> out.inline(links.image(element));
            case "ac:emoticon" -> out.inline(EMOTICONS.getOrDefault(String.valueOf(element.attribute("ac:name")), ""));
            case "ac:layout" -> wrapped("div", "contentLayout2", element, out);
            case "ac:layout-section" ->
                    wrapped("div", "columnLayout " + element.attributes().getOrDefault("ac:type", "single"), element, out);
            case "ac:layout-cell" -> wrapped("div", "cell", element, out);
            case "ac:task-list" -> wrapped("ul", "inline-task-list", element, out);
            case "ac:task" -> task(element, out);
            case "ac:placeholder", "ac:parameter", "ac:rich-text-body", "ac:plain-text-body" -> {
                // Hints for the editor, and what only macros may hold, are not for readers.
            }
            default -> children(element, out);
        }
    }

    private String linkBody(StorageNode.Element link) {
        return link.child("ac:plain-text-link-body").map(plain -> HtmlWriter.escape(plain.text()))
                .or(() -> link.child("ac:link-body").map(this::render))
                .orElse("");
    }

    private void task(StorageNode.Element task, HtmlWriter out) {
        boolean done = task.child("ac:task-status").map(status -> status.text().trim().equals("complete")).orElse(false);
        out.open("li", done ? " class=\"checked\"" : "");
        task.child("ac:task-body").ifPresent(body -> children(body, out));
        out.close();
    }

    private void wrapped(String name, String styleClass, StorageNode.Element element, HtmlWriter out) {
        HtmlWriter apart = new HtmlWriter();
        apart.open(name, HtmlWriter.attribute("class", styleClass));
        children(element, apart);
        apart.close();
        out.block(apart.toString());
    }
}
