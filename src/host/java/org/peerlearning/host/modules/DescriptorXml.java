package org.peerlearning.host.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.host.HostFailure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of {@code atlassian-plugin.xml}, so that module types read like the descriptor they understand. */
public final class DescriptorXml {

    private DescriptorXml() {}

    /** The child elements, in document order. */
    public static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The child elements of a name, in document order. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    /** The first child element of a name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The text of the first child of a name, without the space around it; empty when there is no such child. */
    public static String childText(Element parent, String name) {
        return child(parent, name).map(child -> child.getTextContent().strip()).orElse("");
    }

    /** An attribute's value without the space around it, or the default when it is absent or blank. */
    public static String attribute(Element element, String name, String otherwise) {
        String value = element.getAttribute(name).strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** @throws HostFailure naming the element and the attribute that it must have */
    public static String required(Element element, String name) {
        String value = attribute(element, name, "");
        if (value.isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: " + label(element) + " has no attribute '" + name + "'");
        }
        return value;
    }

    /** @throws HostFailure when the attribute is neither true nor false */
    public static boolean flag(Element element, String name, boolean otherwise) {
        return switch (attribute(element, name, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new HostFailure("atlassian-plugin.xml: " + label(element) + ": '" + name + "' must be true or false");
        };
    }

    /** @throws HostFailure when the attribute is no whole number */
    public static int number(Element element, String name, int otherwise) {
        String value = attribute(element, name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new HostFailure("atlassian-plugin.xml: " + label(element) + ": '" + name + "' must be a whole number, not " + value, e);
        }
    }

    /** The {@code <param name="…" value="…"/>} or {@code <param name="…">value</param>} children, in document order. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children(parent, "param")) {
            String value = param.hasAttribute("value") ? param.getAttribute("value") : param.getTextContent();
            params.put(required(param, "name"), value.strip());
        }
        return params;
    }

    /**
     * Refuses what this host does not know, because what it silently ignored would work in Confluence and not here, or the other
     * way round.
     *
     * @throws HostFailure naming the first unknown child
     */
    public static void allowOnly(Element parent, Set<String> names) {
        for (Element child : children(parent)) {
            if (!names.contains(child.getTagName())) {
                throw new HostFailure(
                        "atlassian-plugin.xml: " + label(parent) + " holds <" + child.getTagName() + ">, which this host does not know");
            }
        }
    }

    /** How messages name an element: {@code <servlet key="x">}. */
    public static String label(Element element) {
        for (String name : List.of("key", "name", "class")) {
            if (element.hasAttribute(name)) {
                return "<" + element.getTagName() + " " + name + "=\"" + element.getAttribute(name) + "\">";
            }
        }
        return "<" + element.getTagName() + ">";
    }
}
