package org.peerlearning.host.osgi;

import java.util.Map;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The two schemas that the app's Spring files may name. Nothing is ever fetched from where their addresses point to. */
final class BlueprintSchemas implements EntityResolver {

    private static final Map<String, String> FILES = Map.of(
            "http://www.springframework.org/schema/beans/spring-beans.xsd", "/org/springframework/beans/factory/xml/spring-beans.xsd",
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd", "/osgi/blueprint.xsd");

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        String file = FILES.get(systemId);
        if (file == null) {
            throw new SAXException("This host has no schema " + systemId);
        }
        InputSource schema = new InputSource(XmlBeanDefinitionReader.class.getResourceAsStream(file));
        schema.setPublicId(publicId);
        schema.setSystemId(systemId);
        return schema;
    }
}
