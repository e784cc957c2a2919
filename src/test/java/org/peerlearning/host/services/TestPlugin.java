package org.peerlearning.host.services;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An app as the module types see it, made in a test: a descriptor, beans by name, files in a folder, classes of the tests. */
public final class TestPlugin implements Plugin {
    private final String key;
    private final Element descriptor;
    private final Path files;
    private final Map<String, Object> beans = new HashMap<>();
    private List<String> classNames = List.of();

    private TestPlugin(String key, Element descriptor, Path files) {
        this.key = key;
        this.descriptor = descriptor;
        this.files = files;
    }

    /** An app with these modules in its descriptor. */
    public static TestPlugin with(String key, String modules) {
        return with(key, modules, null);
    }

    /** An app with these modules, and the files below the folder. */
    public static TestPlugin with(String key, String modules, Path files) {
        String xml = "<atlassian-plugin key=\"" + key + "\">" + modules + "</atlassian-plugin>";
        try {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return new TestPlugin(key, root, files);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    /** The same app with one more bean. */
    public TestPlugin withBean(String name, Object bean) {
        beans.put(name, bean);
        return this;
    }

    /** The same app, holding these classes. */
    public TestPlugin withClasses(String... names) {
        classNames = List.of(names);
        return this;
    }

    /** The first element of a name in the descriptor. */
    public Element module(String element) {
        return (Element) descriptor.getElementsByTagName(element).item(0);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Element descriptor() {
        return descriptor;
    }

    @Override
    public Class<?> load(String className) {
        try {
            return Class.forName(className, true, loader());
        } catch (ClassNotFoundException e) {
            throw new HostFailure("no class " + className, e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new HostFailure("cannot make " + type, e);
        }
    }

    @Override
    public Object bean(String name) {
        return Optional.ofNullable(beans.get(name)).orElseThrow(() -> new HostFailure("no bean " + name));
    }

    @Override
    public ClassLoader loader() {
        return TestPlugin.class.getClassLoader();
    }

    @Override
    public Optional<URL> entry(String path) {
        try {
            Path file = files == null ? null : files.resolve(path);
            return file == null || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file.toUri().toURL());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasFolder(String path) {
        return files != null && Files.isDirectory(files.resolve(path));
    }

    @Override
    public List<String> classNames() {
        return classNames;
    }
}
