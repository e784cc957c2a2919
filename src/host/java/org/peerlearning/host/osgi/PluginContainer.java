package org.peerlearning.host.osgi;

import java.nio.file.Path;

/**
 * What runs the app's bundle. The rest of the host knows these methods and nothing of what is behind them.
 */
public interface PluginContainer extends AutoCloseable {

    /**
     * Installs the app's jar, starts it and waits until its beans are up.
     *
     * @throws org.peerlearning.host.HostFailure naming the package, service, class or bean that is missing or fails
     */
    Plugin install(Path jar);

    /** Stops the app: the destroy methods of its beans are called, in the opposite order of their making. */
    void disable(Plugin plugin);

    /**
     * Starts an app that is disabled and waits until its beans are up; they are new ones.
     *
     * @throws org.peerlearning.host.HostFailure as {@link #install}
     */
    void enable(Plugin plugin);

    /** Stops the app and forgets it: nothing of it may be held any more. */
    void uninstall(Plugin plugin);

    /** Stops the app and the container. Safe to call more than once, and after a failed {@link #install}. */
    @Override
    void close();
}
