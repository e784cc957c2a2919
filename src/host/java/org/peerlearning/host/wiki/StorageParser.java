package org.peerlearning.host.wiki;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads storage format strictly as XML. The prefixes {@code ac} and {@code ri} and the named characters of HTML need no declaration,
 * because the text is read inside a root that declares them; a document type of its own can therefore not occur in it.
 */
final class StorageParser {

    /** Breaks the line at its end: a line of the text is the parser's less one, and only the first stands a column too far right. */
    private static final String PREAMBLE = "<!DOCTYPE storage [" + HtmlEntities.declarations() + "]>"
            + "<storage xmlns:ac=\"http://www.atlassian.com/schema/confluence/4/ac/\" "
            + "xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\"\n>";

    private static final int MAX_DEPTH = 200;

    private static final String MAX_NAMED_CHARACTERS = "1000000";

    private StorageParser() {}

    /**
     * The text's nodes under one root element named {@code storage}.
     *
     * @throws StorageSyntaxException when it is not well-formed
     */
    static StorageNode.Element parse(String storage) throws StorageSyntaxException {
        TreeBuilder builder = new TreeBuilder();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(builder);
            reader.setEntityResolver(builder);
            reader.parse(new InputSource(new StringReader(PREAMBLE + storage + "</storage>")));
        } catch (SAXParseException malformed) {
            throw new StorageSyntaxException(problem(malformed));
        } catch (SAXException | IOException refused) {
            throw new StorageSyntaxException(new StorageProblem(1, 1, refused.getMessage()));
        }
        return builder.root;
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // All entities are the parser's own and one character long; newer Java runtimes allow too few of them for a long page.
            reader.setProperty("jdk.xml.entityExpansionLimit", MAX_NAMED_CHARACTERS);
            reader.setProperty("jdk.xml.totalEntitySizeLimit", MAX_NAMED_CHARACTERS);
            return reader;
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException("The Java runtime's XML parser lacks a safety feature", unsupported);
        }
    }

    private static StorageProblem problem(SAXParseException malformed) {
        // The wrapper's own end tag is no business of the author.
        String message = malformed.getMessage().replace("</storage>", "end of the text").replace("\"storage\"", "\"the text\"");
        return new StorageProblem(line(malformed.getLineNumber()), column(malformed.getLineNumber(), malformed.getColumnNumber()), message);
    }

    private static int line(int parserLine) {
        return Math.max(1, parserLine - 1);
    }

    private static int column(int parserLine, int parserColumn) {
        return Math.max(1, parserLine <= 2 ? parserColumn - 1 : parserColumn);
    }

    private static final class TreeBuilder extends DefaultHandler2 {

        private final Deque<StorageNode.Element> open = new ArrayDeque<>();
        private final StringBuilder characters = new StringBuilder();
        private Locator locator;
        private StorageNode.Element root;

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) throws SAXException {
            flush();
            if (open.size() > MAX_DEPTH) {
                throw new SAXParseException("Elements are nested more than " + MAX_DEPTH + " deep", locator);
            }
            StorageNode.Element element = StorageNode.Element.at(qualifiedName, line(), column());
            for (int i = 0; i < attributes.getLength(); i++) {
                element.attributes().put(attributes.getQName(i), attributes.getValue(i));
            }
            if (open.isEmpty()) {
                root = element;
            } else {
                open.peek().children().add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String uri, String localName, String qualifiedName) {
            flush();
            open.pop();
        }

        @Override
        public void characters(char[] buffer, int start, int length) {
            characters.append(buffer, start, length);
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            throw new SAXParseException("Processing instructions are not allowed", locator);
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) throws SAXException {
            throw new SAXParseException("External entities are not allowed", locator);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            return resolveEntity(null, publicId, null, systemId);
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        private void flush() {
            if (!characters.isEmpty()) {
                open.peek().children().add(new StorageNode.Text(characters.toString(), line(), column()));
                characters.setLength(0);
            }
        }

        private int line() {
            return StorageParser.line(locator.getLineNumber());
        }

        private int column() {
            return StorageParser.column(locator.getLineNumber(), locator.getColumnNumber());
        }
    }
}
