package org.peerlearning.packaging;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Browsers are sent nowhere but to the wiki, and find everything below whatever path it stands at. */
public class NoForeignHostTest {

    /** An address with a host, be it with the scheme of the page. What SVG is called is a name and no place. */
    private static final String FOREIGN = "(?<![\\w/:])((?:https?:)?//(?!www\\.w3\\.org/)[a-z0-9-]+\\.[a-z0-9.-]+)";

    @Test
    public void templatesScriptsAndStylesNameNoForeignHost() {
        Set<String> named = new TreeSet<>();
        Map.of("templates", ".vm", "js", ".js", "css", ".css").forEach((folder, ending) -> {
            for (Path file : Bundles.files(Bundles.RESOURCES.resolve(folder), ending)) {
                Bundles.matches(FOREIGN, Bundles.text(file)).forEach(host -> named.add(file.getFileName() + ": " + host));
            }
        });
        assertEquals(Set.of(), named);
    }

    /** A style sheet that is put together with others is served from elsewhere, so that a path in it leads nowhere. */
    @Test
    public void styleSheetsLeadNowhere() {
        Set<String> leading = new TreeSet<>();
        for (Path file : Bundles.files(Bundles.RESOURCES.resolve("css"), ".css")) {
            Bundles.matches("((?:url\\(|@import)[^;]*)", Bundles.text(file)).stream()
                    .filter(part -> !part.matches("url\\([\"']?data:.*"))
                    .forEach(part -> leading.add(file.getFileName() + ": " + part));
        }
        assertEquals(Set.of(), leading);
    }

    /** Whatever a script or a template asks for begins with the path of the wiki. */
    @Test
    public void noPathBeginsAtTheRootOfTheServer() {
        Set<String> absolute = new TreeSet<>();
        for (Path file : Bundles.files(Bundles.RESOURCES.resolve("templates"), ".vm")) {
            Bundles.matches("((?:href|src|action)=\"/[^\"]*)", Bundles.text(file)).forEach(path -> absolute.add(file.getFileName() + ": " + path));
        }
        for (Path file : Bundles.files(Bundles.RESOURCES.resolve("js"), ".js")) {
            for (String line : Bundles.text(file).split("\n")) {
                if (line.matches(".*['\"`]/(?:rest|plugins|display|pages|download|s)/.*") && !line.contains("contextPath()")) {
                    absolute.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        assertEquals(Set.of(), absolute);
    }
}
