package org.peerlearning.host.osgi;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.host.Flavour;
import org.peerlearning.host.HostFailure;

/**
 * What the system bundle exports, computed from where the platform's types really are, so that the list can never be out of date: every
 * package below a prefix, in the jar or folder that holds a well-known class.
 */
final class PackageExports {

    /** The versions are those of the two lines of Confluence; the app asks for none. */
    private record Source(String prefix, String version9, String version10, String marker) {

        String version() {
            return switch (Flavour.current()) {
                case CONFLUENCE_9 -> version9;
                case CONFLUENCE_10 -> version10;
            };
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source("com.atlassian", "9.2.0", "10.2.0", "com.atlassian.confluence.macro.Macro"),
            new Source("net.java.ao", "3.2.11", "3.2.11", "net.java.ao.EntityManager"),
            new Source("javax.servlet", "4.0.0", "6.0.0", "javax.servlet.Servlet"),
            new Source("javax.ws.rs", "2.1.6", "3.1.0", "javax.ws.rs.Path"),
            new Source("javax.mail", "1.6.2", "2.1.0", "javax.mail.Multipart"),
            new Source("javax.activation", "1.2.1", "2.1.0", "javax.activation.DataHandler"),
            new Source("javax.inject", "1.0.0", "2.0.0", "javax.inject.Inject"),
            new Source("org.slf4j", "1.7.36", "2.0.0", "org.slf4j.Logger"),
            // What Spring and Gemini log through.
            new Source("org.apache.commons.logging", "1.2.0", "1.2.0", "org.apache.commons.logging.Log"));

    private PackageExports() {}

    /**
     * The value of the framework's {@code system.packages.extra}.
     *
     * @param hidden packages to leave out as if the platform did not have them
     */
    static String asProperty(Predicate<String> hidden) {
        return SOURCES.stream()
                .flatMap(source -> packages(source).stream()
                        .filter(name -> !hidden.test(name))
                        .map(name -> name + ";version=\"" + source.version() + "\""))
                .collect(Collectors.joining(","));
    }

    private static Set<String> packages(Source source) {
        Path place = place(source);
        try {
            Set<String> found = new TreeSet<>();
            for (String file : Files.isDirectory(place) ? inFolder(place) : inJar(place)) {
                int slash = file.lastIndexOf('/');
                if (file.endsWith(".class") && slash > 0) {
                    found.add(file.substring(0, slash).replace('/', '.'));
                }
            }
            found.removeIf(name -> !name.equals(source.prefix()) && !name.startsWith(source.prefix() + "."));
            return found;
        } catch (IOException e) {
            throw new HostFailure("The packages of " + place + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Path place(Source source) {
        try {
            Class<?> marker = Class.forName(source.marker(), false, PackageExports.class.getClassLoader());
            return Path.of(marker.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new HostFailure("The host's class path lacks " + source.marker(), e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }
}
