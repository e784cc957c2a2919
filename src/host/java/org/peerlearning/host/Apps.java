package org.peerlearning.host;

import java.nio.file.Path;
import java.util.Optional;
import org.peerlearning.host.modules.DescriptorXml;
import org.peerlearning.host.modules.PluginModules;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.osgi.PluginContainer;

/**
 * The app's life in a running site, in the order of Confluence's plugin system: when it goes, its modules go before its beans, so that no
 * request, job or page reaches an app without them; when it comes, they come after.
 */
public final class Apps implements AutoCloseable {

    private final PluginContainer container;
    private final PluginModules modules;
    private Plugin plugin;
    private boolean enabled;

    Apps(PluginContainer container, PluginModules modules) {
        this.container = container;
        this.modules = modules;
    }

    /** The app, be it enabled or not; empty when none is installed. */
    public synchronized Optional<Plugin> installed() {
        return Optional.ofNullable(plugin);
    }

    /** Whether its modules are there. */
    public synchronized boolean isEnabled() {
        return enabled;
    }

    /** What the descriptor says of the version; empty when it says nothing. */
    public synchronized String version() {
        return installed().flatMap(app -> DescriptorXml.child(app.descriptor(), "plugin-info"))
                .flatMap(info -> DescriptorXml.child(info, "version")).map(version -> version.getTextContent().strip()).orElse("");
    }

    /** Installs and enables the jar; an app of the same key that is there is upgraded: it goes first, and its data stays. */
    public synchronized Plugin install(Path jar) {
        uninstall();
        plugin = container.install(jar);
        bring();
        return plugin;
    }

    /** Takes the app's modules back and stops its beans. */
    public synchronized void disable() {
        if (enabled) {
            enabled = false;
            try {
                modules.disable(plugin);
            } finally {
                container.disable(plugin);
            }
        }
    }

    /** Starts the app's beans and brings its modules. */
    public synchronized void enable() {
        if (plugin != null && !enabled) {
            container.enable(plugin);
            bring();
        }
    }

    /** Disables the app and forgets it. What it stored stays, as in Confluence. */
    public synchronized void uninstall() {
        if (plugin != null) {
            try {
                disable();
            } finally {
                container.uninstall(plugin);
                plugin = null;
            }
        }
    }

    @Override
    public synchronized void close() {
        disable();
    }

    private void bring() {
        enabled = true;
        modules.enable(plugin);
    }
}
