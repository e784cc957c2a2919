package org.peerlearning.host.osgi;

import java.nio.file.Path;

/**
 * What runs the app's bundle. The rest of the host knows these two methods and nothing of what is behind them.
 */
public interface PluginContainer extends AutoCloseable {

    /**
     * Installs the app's jar, starts it and waits until its beans are up.
     *
     * @throws org.peerlearning.host.HostFailure naming the package, service, class or bean that is missing or fails
     */
    Plugin install(Path jar);

    /** Stops the app and the container. Safe to call more than once, and after a failed {@link #install}. */
    @Override
    void close();
}
