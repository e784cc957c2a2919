package org.peerlearning.nodes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.testing.HttpCaller;

/** A host in a process of its own, which can be killed at any moment as a machine can, and started again. */
final class NodeProcess implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(5);

    private final Path home;
    private final Map<String, String> settings;
    private final Optional<Path> altered;
    private final int port;
    private String classPath = classPath();
    private Process process;

    /** @param home a folder of the test's own */
    NodeProcess(Path home, Map<String, String> settings) {
        this(home, settings, Optional.empty());
    }

    /** @param altered folder with classes that stand in for others of the same names */
    NodeProcess(Path home, Map<String, String> settings, Optional<Path> altered) {
        this.home = home;
        this.settings = settings;
        this.altered = altered;
        this.port = freePort();
    }

    /** Another host than this JVM's: the one for Confluence 10 has a class path of its own. */
    NodeProcess of(String otherClassPath) {
        classPath = otherClassPath;
        return this;
    }

    NodeProcess start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        for (String name : new String[] {"host.plugin.jar", "host.bundles", "host.web"}) {
            command.add("-D" + name + "=" + System.getProperty(name, ""));
        }
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Dhost.home=" + home, "-Dhost.port=" + port, "-cp",
                altered.map(folder -> folder + File.pathSeparator).orElse("") + classPath, "org.peerlearning.host.Main"));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("node-" + port + ".log").toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitFirstPage();
        return this;
    }

    /** At once and without a word, as when the power goes. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    /** As an administrator stops it: what was written is there afterwards. */
    void stop() {
        process.destroy();
        join();
    }

    HttpCaller caller(String person) {
        return new HttpCaller(url() + "/rest/peer-learning/1.0", Optional.of(person));
    }

    /** One person in the wiki's own pages. */
    HttpCaller site(String person) {
        return new HttpCaller(url(), Optional.of(person));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            join();
        }
    }

    private String url() {
        return "http://localhost:" + port + "/confluence";
    }

    private void awaitFirstPage() {
        Instant end = Instant.now().plus(START_MAX);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the node on port " + port + " does not answer; see its log in " + home);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection page = (HttpURLConnection) URI.create(url() + "/").toURL().openConnection();
            page.setConnectTimeout(1000);
            page.setReadTimeout(20_000);
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void join() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Failsafe hides the class path in a jar of its own that it names elsewhere. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
