package org.peerlearning.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How one host is to run, from {@code host.*} properties.
 *
 * @param address network interface to listen on ({@code host.address}); this machine only, unless told otherwise, since every
 *     password is known
 * @param port {@code host.port}; 0 for any free one
 * @param contextPath {@code host.context}; empty for the root
 * @param home {@code host.home}: data that survives a restart, and a folder for each node
 * @param jdbcUrl {@code host.jdbc.url}; an H2 file in the home folder when blank
 * @param jdbcUser {@code host.jdbc.user}
 * @param jdbcPassword {@code host.jdbc.password}
 * @param smtp {@code host.smtp}, {@code name:port}; blank to keep mails on the outbox page
 * @param pluginJar {@code host.plugin.jar}: the app
 * @param bundles {@code host.bundles}: folder with the jars of Gemini Blueprint and Spring
 * @param web {@code host.web}: folder with the npm libraries
 * @param nodeId {@code host.node}: tells nodes over one database apart
 * @param sample {@code host.sample}: whether an empty database is filled with people, spaces and pages
 * @param webSudo {@code host.websudo}: whether administrators type their password again before they administer
 */
public record HostSettings(
        String address,
        int port,
        String contextPath,
        Path home,
        String jdbcUrl,
        String jdbcUser,
        String jdbcPassword,
        String smtp,
        Path pluginJar,
        Path bundles,
        Path web,
        String nodeId,
        boolean sample,
        boolean webSudo) {

    private static final int HIGHEST_PORT = 65_535;

    /** Refuses what could only fail later, and less clearly. */
    public HostSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new HostFailure("host.port must be between 0 and " + HIGHEST_PORT + ", not " + port);
        }
        if (!contextPath.isEmpty() && !contextPath.matches("(/[A-Za-z0-9_-]+)+")) {
            throw new HostFailure("host.context must be empty or like /confluence, not " + contextPath);
        }
        if (!nodeId.matches("[A-Za-z0-9_-]+")) {
            throw new HostFailure("host.node must be made of letters, digits, - and _, not '" + nodeId + "'");
        }
        present("host.plugin.jar", pluginJar);
        present("host.bundles", bundles);
        present("host.web", web);
    }

    /**
     * Reads the settings.
     *
     * @param properties such as the JVM's
     * @throws HostFailure naming the property that is missing or makes no sense
     */
    public static HostSettings from(Properties properties) {
        Path home = path(properties, "host.home");
        String jdbcUrl = text(properties, "host.jdbc.url", "");
        return new HostSettings(
                text(properties, "host.address", "localhost"),
                port(text(properties, "host.port", "1990")),
                // Blank is a value of its own here: the root.
                properties.getProperty("host.context", "/confluence").strip(),
                home,
                jdbcUrl.isEmpty() ? fileDatabase(home) : jdbcUrl,
                text(properties, "host.jdbc.user", jdbcUrl.isEmpty() ? "sa" : ""),
                text(properties, "host.jdbc.password", ""),
                text(properties, "host.smtp", ""),
                path(properties, "host.plugin.jar"),
                path(properties, "host.bundles"),
                path(properties, "host.web"),
                text(properties, "host.node", "node1"),
                flag(properties, "host.sample", "true"),
                flag(properties, "host.websudo", "false"));
    }

    /** The folder of this node alone, below the home folder. */
    public Path nodeFolder() {
        return home.resolve(nodeId);
    }

    /** The name to reach this host by; an address that stands for every interface is no name. */
    public String visibleAddress() {
        return address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
    }

    private static String fileDatabase(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("host")
                + ";NON_KEYWORDS=KEY,VALUE,USER;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static void present(String property, Path path) {
        if (!Files.exists(path)) {
            throw new HostFailure(property + ": there is no " + path.toAbsolutePath());
        }
    }

    private static String text(Properties properties, String name, String otherwise) {
        String value = properties.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static Path path(Properties properties, String name) {
        String value = text(properties, name, "");
        if (value.isEmpty()) {
            throw new HostFailure("The property " + name + " is missing");
        }
        return Path.of(value);
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new HostFailure("host.port must be a number, not " + text, e);
        }
    }

    private static boolean flag(Properties properties, String name, String otherwise) {
        return switch (text(properties, name, otherwise)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new HostFailure(name + " must be true or false, not " + properties.getProperty(name));
        };
    }
}
