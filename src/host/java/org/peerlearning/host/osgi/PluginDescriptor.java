package org.peerlearning.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.peerlearning.host.HostFailure;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads {@code atlassian-plugin.xml}. */
final class PluginDescriptor {

    private static final String FILE = "atlassian-plugin.xml";
    private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";

    private PluginDescriptor() {}

    /** @throws HostFailure when there is none, or with the line of what is wrong in it */
    static Element of(Bundle bundle) {
        URL file = bundle.getEntry(FILE);
        if (file == null) {
            throw new HostFailure("The app's jar has no " + FILE + " in its root");
        }
        Element root = parse(file);
        if (!root.getTagName().equals("atlassian-plugin") || root.getAttribute("key").isBlank()) {
            throw new HostFailure(FILE + " must begin with <atlassian-plugin key=\"…\">");
        }
        return root;
    }

    private static Element parse(URL file) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPES, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(in).getDocumentElement();
        } catch (SAXParseException e) {
            throw new HostFailure(FILE + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException e) {
            throw new HostFailure(FILE + " cannot be read: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has an XML parser", e);
        }
    }

    /** The parser's own handler prints to standard error. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // Nothing a descriptor without document type could be warned of.
        }

        @Override
        public void error(SAXParseException exception) throws SAXParseException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
