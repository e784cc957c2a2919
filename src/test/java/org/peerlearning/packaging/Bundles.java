package org.peerlearning.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the app's sources as text, for tests that hold words, templates and code against each other. */
final class Bundles {

    static final Path ROOT = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath();
    static final Path RESOURCES = ROOT.resolve("src/main/resources");
    static final Path JAVA = ROOT.resolve("src/main/java");

    private Bundles() {}

    static Properties english() {
        return properties("i18n/peer-learning.properties");
    }

    static Properties french() {
        return properties("i18n/peer-learning_fr.properties");
    }

    private static Properties properties(String path) {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(RESOURCES.resolve(path))) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no " + ending + " below " + below);
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first group of every match. */
    static Set<String> matches(String regex, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
