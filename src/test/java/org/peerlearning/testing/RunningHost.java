package org.peerlearning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.host.Node;

/**
 * One development host with the packaged app and the sample content for all tests of this JVM: started when the first of them asks,
 * on a free port over a new H2 database, and stopped when the JVM ends. What one test leaves behind the next one finds, so tests make
 * what they need and count on nothing else.
 *
 * <p>Needs the system properties {@code host.plugin.jar}, {@code host.bundles}, {@code host.web} and {@code host.home}.
 */
public final class RunningHost {

    private static RunningHost shared;

    private final Host.Running running;

    private RunningHost(Host.Running running) {
        this.running = running;
    }

    public static synchronized RunningHost shared() {
        if (shared == null) {
            Host host = new Host(settings());
            // A host that fails to start closes itself.
            shared = new RunningHost(host.start());
            // No test passes because rows happen to come as they were written.
            shared.node().database().strain().shuffle();
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop-shared-host"));
        }
        return shared;
    }

    /** The site's address with its context path, without a slash at the end. */
    public String baseUrl() {
        return running.url();
    }

    /** What stands behind the pages. */
    public Node node() {
        return running.node();
    }

    /** @param person name of a sample person */
    public HttpCaller as(String person) {
        return new HttpCaller(baseUrl(), Optional.of(person));
    }

    public HttpCaller visitor() {
        return new HttpCaller(baseUrl(), Optional.empty());
    }

    private static HostSettings settings() {
        Properties properties = new Properties();
        for (String name : List.of("host.plugin.jar", "host.bundles", "host.web")) {
            properties.setProperty(name, Optional.ofNullable(System.getProperty(name)).orElse(""));
        }
        Path home = Path.of(System.getProperty("host.home", "target/host-it")).resolve("shared");
        remove(home);
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        return HostSettings.from(properties);
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
