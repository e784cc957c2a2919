package org.peerlearning.nodes;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.testing.HttpCaller;

/** Hosts that a test starts itself, closed together. */
final class Nodes implements AutoCloseable {

    private final Deque<Host> hosts = new ArrayDeque<>();

    /** @param home a folder of the test's own */
    Host.Running start(Path home, Map<String, String> settings) {
        Properties properties = new Properties();
        for (String name : new String[] {"host.plugin.jar", "host.bundles", "host.web"}) {
            properties.setProperty(name, System.getProperty(name, ""));
        }
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        settings.forEach(properties::setProperty);
        Host host = new Host(HostSettings.from(properties));
        Host.Running running = host.start();
        hosts.push(host);
        return running;
    }

    static HttpCaller caller(Host.Running node, String person) {
        return new HttpCaller(node.url() + "/rest/peer-learning/1.0", Optional.of(person));
    }

    @Override
    public void close() {
        while (!hosts.isEmpty()) {
            hosts.pop().close();
        }
    }
}
