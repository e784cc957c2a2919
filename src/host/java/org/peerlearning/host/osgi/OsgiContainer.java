package org.peerlearning.host.osgi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.peerlearning.host.Flavour;
import org.peerlearning.host.HostFailure;
import org.w3c.dom.Element;

/** What both containers do: they take the app as an OSGi bundle and refuse what Confluence would refuse. How beans are made is theirs. */
public abstract class OsgiContainer implements PluginContainer {

    private static final String KEY_HEADER = "Atlassian-Plugin-Key";

    private final FelixFramework framework;
    private final Map<Long, OsgiPlugin> plugins = new ConcurrentHashMap<>();
    private boolean closed;

    /**
     * How long the app's beans may take.
     *
     * @param context until all of them are up
     * @param service for a service to appear that is missing; the host has registered all it has by then
     */
    public record Patience(Duration context, Duration service) {

        /** For a busy machine: a missing service is told within half a minute in any case. */
        public static final Patience USUAL = new Patience(Duration.ofSeconds(90), Duration.ofSeconds(5));
    }

    /** @param framework started, and this container's to stop */
    OsgiContainer(FelixFramework framework, ServiceExports services) {
        this.framework = framework;
        services.register(framework.context(), bundle -> plugin(bundle));
    }

    /**
     * The container of the line of Confluence that this host imitates, with its framework started and the host's services registered.
     *
     * @param bundles folder with the jars of Gemini Blueprint and Spring, for the line that uses them
     * @param cache folder of this container alone, emptied at the start
     * @param services what the app may import
     */
    public static OsgiContainer of(Path bundles, Path cache, ServiceExports services) {
        return of(bundles, cache, services, Patience.USUAL, packageName -> false);
    }

    /** As above, with packages hidden from bundles as if the platform did not have them. */
    public static OsgiContainer of(Path bundles, Path cache, ServiceExports services, Patience patience, Predicate<String> hidden) {
        return switch (Flavour.current()) {
            case CONFLUENCE_9 -> new GeminiContainer(bundles, cache, services, patience, hidden);
            case CONFLUENCE_10 -> new SpringContainer(cache, services, hidden);
        };
    }

    /**
     * Starts the bundle and makes its beans.
     *
     * @throws HostFailure naming the package, service, class or bean that is missing or fails
     */
    abstract SpringContext start(Bundle bundle);

    @Override
    public Plugin install(Path jar) {
        Bundle bundle = installed(jar);
        Element descriptor = PluginDescriptor.of(bundle);
        checkHeaders(bundle, descriptor);
        OsgiPlugin plugin = new OsgiPlugin(bundle, descriptor);
        plugins.put(bundle.getBundleId(), plugin);
        start(plugin);
        return plugin;
    }

    @Override
    public void disable(Plugin plugin) {
        OsgiPlugin own = (OsgiPlugin) plugin;
        own.contextIsUp(null);
        try {
            own.bundle().stop();
        } catch (BundleException e) {
            throw new HostFailure("The app does not stop: " + Causes.line(e), e);
        }
    }

    @Override
    public void enable(Plugin plugin) {
        start((OsgiPlugin) plugin);
    }

    @Override
    public void uninstall(Plugin plugin) {
        Bundle bundle = ((OsgiPlugin) plugin).bundle();
        plugins.remove(bundle.getBundleId());
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new HostFailure("The app cannot be uninstalled: " + Causes.line(e), e);
        }
        framework.forgetUninstalled();
    }

    private void start(OsgiPlugin plugin) {
        plugin.contextIsUp(start(plugin.bundle()));
        checkOffers(plugin.bundle());
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            framework.close();
        }
    }

    FelixFramework framework() {
        return framework;
    }

    static void startBundle(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw FelixFramework.failure("The app", e);
        }
    }

    private Bundle installed(Path jar) {
        if (!jar.toFile().isFile()) {
            throw new HostFailure("The app's jar is not there: " + jar);
        }
        try {
            return framework.context().installBundle(jar.toUri().toString());
        } catch (BundleException e) {
            throw new HostFailure("The app's jar is no OSGi bundle: " + jar + ": " + Causes.line(e), e);
        }
    }

    private static void checkHeaders(Bundle bundle, Element descriptor) {
        String key = descriptor.getAttribute("key");
        String header = bundle.getHeaders().get(KEY_HEADER);
        if (!key.equals(header)) {
            throw new HostFailure("The manifest's " + KEY_HEADER + " is '" + header + "', the descriptor's key is '" + key
                    + "'; they must be the same");
        }
        if (bundle.findEntries("META-INF/spring", "*.xml", false) == null) {
            throw new HostFailure("The app's jar holds no META-INF/spring/*.xml, so it has no beans");
        }
    }

    /** Apps offer services for the platform to call; one that nobody calls here would be a silent difference. */
    private static void checkOffers(Bundle bundle) {
        ServiceReference<?>[] offers = bundle.getRegisteredServices();
        // Null for none, where Gemini always offers the context of the beans.
        for (ServiceReference<?> offer : offers == null ? new ServiceReference<?>[0] : offers) {
            for (String type : (String[]) offer.getProperty(Constants.OBJECTCLASS)) {
                if (type.startsWith("com.atlassian.")) {
                    throw new HostFailure("The app offers the service " + type + ", which this host would never call");
                }
            }
        }
    }

    private OsgiPlugin plugin(Bundle bundle) {
        OsgiPlugin plugin = plugins.get(bundle.getBundleId());
        if (plugin == null) {
            throw new IllegalStateException("Bundle " + bundle + " is no app of this host");
        }
        return plugin;
    }
}
