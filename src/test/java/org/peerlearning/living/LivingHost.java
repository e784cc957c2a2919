package org.peerlearning.living;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.peerlearning.host.HostSettings;

/** Settings of hosts that a test has to itself. */
final class LivingHost {

    private LivingHost() {}

    /** @param context the path below which everything stands, empty for the root */
    static HostSettings settings(Path home, String context, boolean sample) {
        return settings(home, Map.of("host.context", context, "host.sample", String.valueOf(sample)));
    }

    /** @param special what is otherwise than usual */
    static HostSettings settings(Path home, Map<String, String> special) {
        Properties properties = new Properties();
        for (String name : List.of("host.plugin.jar", "host.bundles", "host.web")) {
            properties.setProperty(name, System.getProperty(name, ""));
        }
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        special.forEach(properties::setProperty);
        return HostSettings.from(properties);
    }
}
