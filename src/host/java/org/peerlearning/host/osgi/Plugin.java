package org.peerlearning.host.osgi;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The installed app as the module types see it: a key, a descriptor, and a container that makes its objects.
 *
 * <p>Module types never name OSGi or Spring, so that another container can stand behind this interface.
 */
public interface Plugin {

    /** The key of {@code <atlassian-plugin key="…">}. */
    String key();

    /** The root element of {@code atlassian-plugin.xml}. */
    Element descriptor();

    /**
     * Loads a class with the bundle's own loader, never with the host's.
     *
     * @throws org.peerlearning.host.HostFailure naming the class when the bundle does not hold it, or what it lacks to be linked
     */
    Class<?> load(String className);

    /**
     * Makes an object of a class of the bundle, its constructor arguments taken from the plugin's beans.
     *
     * @throws org.peerlearning.host.HostFailure naming the class and what could not be satisfied, or when the context is not up
     */
    <T> T create(Class<T> type);

    /**
     * A bean of the plugin's context by name.
     *
     * @throws org.peerlearning.host.HostFailure naming the bean when there is none
     */
    Object bean(String name);

    /** The bundle's class loader. */
    ClassLoader loader();

    /** A file of the bundle, by its path from the root of the jar; empty when there is none, or when it is a folder. */
    Optional<URL> entry(String path);

    /** Whether the bundle holds a folder, given by its path with a slash at the end. */
    default boolean hasFolder(String path) {
        return loader().getResource(path) != null;
    }

    /** The names of all classes in the bundle, sorted. */
    List<String> classNames();
}
