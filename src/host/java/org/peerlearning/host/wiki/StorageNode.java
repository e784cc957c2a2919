package org.peerlearning.host.wiki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of parsed storage format, with the place in the text where it stands. */
sealed interface StorageNode {

    /** The first line is 1. */
    int line();

    /** The first column is 1. */
    int column();

    /** All characters inside, without markup. */
    String text();

    /** Characters between tags, with entities resolved. */
    record Text(String text, int line, int column) implements StorageNode { }

    /**
     * An element; {@code name} has its prefix, as in {@code ac:link}.
     *
     * @param attributes by prefixed name
     * @param children filled while parsing
     */
    record Element(String name, Map<String, String> attributes, List<StorageNode> children, int line, int column)
            implements StorageNode {

        static Element at(String name, int line, int column) {
            return new Element(name, new LinkedHashMap<>(), new ArrayList<>(), line, column);
        }

        @Override
        public String text() {
            return children.stream().map(StorageNode::text).collect(Collectors.joining());
        }

        /** The attribute's value, or null. */
        String attribute(String attributeName) {
            return attributes.get(attributeName);
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        Optional<Element> child(String childName) {
            return elements().filter(child -> child.name.equals(childName)).findFirst();
        }

        /** Whether it belongs to Confluence's own vocabulary and not to HTML. */
        boolean isConfluence() {
            return name.startsWith("ac:") || name.startsWith("ri:");
        }
    }
}
