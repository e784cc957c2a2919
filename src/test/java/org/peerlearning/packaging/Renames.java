package org.peerlearning.packaging;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The packages that the build renames for Confluence 10, each with those below it. */
record Renames(Map<String, String> packages) {

    private static final String BELOW = ".*";

    static Renames ofTheBuild() throws IOException {
        Properties lines = new Properties();
        try (Reader file = Files.newBufferedReader(Bundles.ROOT.resolve("src/build/confluence10-renames.properties"))) {
            lines.load(file);
        }
        Map<String, String> packages = new TreeMap<>();
        lines.stringPropertyNames().stream()
                .filter(name -> !name.endsWith(BELOW))
                .forEach(name -> packages.put(name, lines.getProperty(name)));
        return new Renames(packages);
    }

    String packageName(String name) {
        return packages.entrySet().stream()
                .filter(rename -> name.equals(rename.getKey()) || name.startsWith(rename.getKey() + "."))
                .findFirst()
                .map(rename -> rename.getValue() + name.substring(rename.getKey().length()))
                .orElse(name);
    }

    /** Whatever a class says, with dots or slashes. */
    String text(String text) {
        String renamed = text;
        for (Map.Entry<String, String> rename : packages.entrySet()) {
            renamed = renamed.replace(slashed(rename.getKey()), slashed(rename.getValue())).replace(rename.getKey(), rename.getValue());
        }
        return renamed;
    }

    boolean isOld(String text) {
        return packages.keySet().stream().anyMatch(name -> text.contains(name) || text.contains(slashed(name)));
    }

    private static String slashed(String name) {
        return name.replace('.', '/');
    }
}
