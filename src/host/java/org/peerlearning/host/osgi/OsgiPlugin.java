package org.peerlearning.host.osgi;

import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.peerlearning.host.HostFailure;
import org.w3c.dom.Element;

/** The app as a bundle with a Spring context. */
final class OsgiPlugin implements Plugin {

    private final Bundle bundle;
    private final Element descriptor;
    private volatile SpringContext context;

    OsgiPlugin(Bundle bundle, Element descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    /** @param up the context, or null when there is none any more */
    void contextIsUp(SpringContext up) {
        context = up;
    }

    @Override
    public String key() {
        return descriptor.getAttribute("key");
    }

    @Override
    public Element descriptor() {
        return descriptor;
    }

    @Override
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new HostFailure("The app's bundle has no class " + className, e);
        } catch (LinkageError e) {
            throw new HostFailure("Class " + className + " of the app cannot be linked: " + e, e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        return up().create(type);
    }

    @Override
    public Object bean(String name) {
        return up().bean(name);
    }

    @Override
    public ClassLoader loader() {
        return loader(bundle);
    }

    @Override
    public Optional<URL> entry(String path) {
        boolean folder = path.endsWith("/") || bundle.getEntryPaths(path) != null;
        return folder ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public boolean hasFolder(String path) {
        Enumeration<URL> files = bundle.findEntries(path, "*", true);
        return files != null && files.hasMoreElements();
    }

    @Override
    public List<String> classNames() {
        return wiring().listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL).stream()
                .map(path -> path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .filter(name -> !name.endsWith("package-info") && !name.endsWith("module-info"))
                .sorted()
                .toList();
    }

    /** The class loader of a bundle that is resolved. */
    static ClassLoader loader(Bundle bundle) {
        return wiring(bundle).getClassLoader();
    }

    /** Does some work with a loader as the thread's own. */
    static <T> T in(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private BundleWiring wiring() {
        return wiring(bundle);
    }

    private static BundleWiring wiring(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new HostFailure("The app's bundle is not resolved");
        }
        return wiring;
    }

    private SpringContext up() {
        SpringContext now = context;
        if (now == null) {
            throw new HostFailure("The app's beans are not up yet");
        }
        return now;
    }
}
