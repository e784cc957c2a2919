package org.peerlearning.host.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks through well-formed storage format for what the renderer would leave out. */
final class StorageCheck {

    private static final Set<String> CONFLUENCE_ELEMENTS = Set.of(
            "ac:structured-macro", "ac:parameter", "ac:rich-text-body", "ac:plain-text-body", "ac:link", "ac:link-body",
            "ac:plain-text-link-body", "ac:image", "ac:caption", "ac:emoticon", "ac:placeholder", "ac:inline-comment-marker",
            "ac:layout", "ac:layout-section", "ac:layout-cell",
            "ac:task-list", "ac:task", "ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body",
            "ri:page", "ri:blog-post", "ri:attachment", "ri:url", "ri:user", "ri:space", "ri:content-entity");

    private static final Set<String> ONLY_IN_MACROS = Set.of("ac:parameter", "ac:rich-text-body", "ac:plain-text-body");

    private final List<StorageProblem> problems = new ArrayList<>();

    private StorageCheck() {}

    /** The problems in their order in the text; empty when all is well. */
    static List<StorageProblem> of(StorageNode.Element root) {
        StorageCheck check = new StorageCheck();
        root.elements().forEach(element -> check.visit(root, element));
        return List.copyOf(check.problems);
    }

    private void visit(StorageNode.Element parent, StorageNode.Element element) {
        if (element.isConfluence()) {
            visitConfluence(parent, element);
        } else if (!HtmlRules.allowsElement(element.name())) {
            report(element, "The element <" + element.name() + "> is not allowed in a page");
        } else {
            element.attributes().forEach((name, value) -> visitAttribute(element, name, value));
        }
        element.elements().forEach(child -> visit(element, child));
    }

    private void visitConfluence(StorageNode.Element parent, StorageNode.Element element) {
        String name = element.name();
        if (!CONFLUENCE_ELEMENTS.contains(name)) {
            report(element, "The element <" + name + "> is unknown");
        } else if (name.equals("ac:structured-macro") && isBlank(element.attribute("ac:name"))) {
            report(element, "A macro has no name: <ac:structured-macro> needs the attribute ac:name");
        } else if (ONLY_IN_MACROS.contains(name) && !parent.name().equals("ac:structured-macro")) {
            report(element, "The element <" + name + "> may only stand in <ac:structured-macro>");
        } else if (name.equals("ri:url") && !HtmlRules.allowsAddress(String.valueOf(element.attribute("ri:value")))) {
            report(element, "The address '" + element.attribute("ri:value") + "' is not allowed");
        }
    }

    private void visitAttribute(StorageNode.Element element, String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            report(element, "The event handler '" + name + "' is not allowed");
        } else if ((name.equals("href") || name.equals("src") || name.equals("cite")) && !HtmlRules.allowsAddress(value)) {
            report(element, "The address '" + value + "' is not allowed");
        }
    }

    private void report(StorageNode.Element element, String message) {
        problems.add(new StorageProblem(element.line(), element.column(), message));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
