package org.peerlearning.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs the classes of the package {@code probe} into a plugin bundle, whole or with one thing wrong in it. */
final class ProbePlugin {

    static final String KEY = "org.peerlearning.probe";
    static final String CLASSES = "org.peerlearning.host.engine.probe.";

    private static final List<String> IMPORTS = List.of(
            "com.atlassian.annotations.security", "com.atlassian.confluence.content.render.xhtml", "com.atlassian.confluence.macro",
            "com.atlassian.plugin", "com.atlassian.plugin.web", "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api", "javax.inject", "javax.servlet", "javax.servlet.http", "javax.ws.rs", "javax.ws.rs.core",
            "javax.ws.rs.ext");
    private static final List<String> FILES = List.of("js/probe-base.js", "js/probe.js", "css/probe.css", "images/dot.svg");

    private final List<String> imports = new ArrayList<>(IMPORTS);
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private String descriptor = text("atlassian-plugin.xml");
    private String beans = text("beans.xml");

    ProbePlugin() {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", KEY);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Atlassian-Plugin-Key", KEY);
        headers.put("Spring-Context", "*;create-asynchronously:=true;wait-for-dependencies:=true;timeout:=60");
    }

    /** With one more import in the manifest. */
    ProbePlugin importing(String packageName) {
        imports.add(packageName);
        return this;
    }

    /** Without an import that it needs. */
    ProbePlugin notImporting(String packageName) {
        imports.remove(packageName);
        return this;
    }

    /** With another manifest header. */
    ProbePlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** With these modules and no others. */
    ProbePlugin onlyModules(String modules) {
        descriptor = "<atlassian-plugin key=\"" + KEY + "\" plugins-version=\"2\">" + modules + "</atlassian-plugin>";
        return this;
    }

    /** With one more element in the Spring file. */
    ProbePlugin bean(String element) {
        beans = beans.replace("<!-- more -->", element);
        return this;
    }

    /** Without a file that belongs in the jar. */
    ProbePlugin without(String path) {
        left.add(path);
        return this;
    }

    /** Writes the jar. */
    Path into(Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, "probe", ".jar");
        headers.put("Import-Package", String.join(",", imports));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            put(out, "atlassian-plugin.xml", descriptor.getBytes(StandardCharsets.UTF_8));
            put(out, "META-INF/spring/", new byte[0]);
            put(out, "META-INF/spring/beans.xml", beans.getBytes(StandardCharsets.UTF_8));
            for (String file : FILES) {
                put(out, file, text(file).getBytes(StandardCharsets.UTF_8));
            }
            for (Path type : classFiles()) {
                put(out, (CLASSES.replace('.', '/')) + type.getFileName(), Files.readAllBytes(type));
            }
        }
        return jar;
    }

    private void put(JarOutputStream out, String path, byte[] content) throws IOException {
        if (!left.contains(path)) {
            out.putNextEntry(new ZipEntry(path));
            out.write(content);
        }
    }

    private static List<Path> classFiles() throws IOException {
        try {
            Path folder = Path.of(ProbePlugin.class.getResource("probe").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = ProbePlugin.class.getResourceAsStream("/probe/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
