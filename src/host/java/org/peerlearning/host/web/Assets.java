package org.peerlearning.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.peerlearning.host.HostFailure;

/**
 * The static files of the frame: the site's own from the class path, AUI and jQuery from the directory npm filled. A file is read once
 * and kept; its name for browsers carries a mark of its content, so they may keep it for ever.
 */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml",
            "woff", "font/woff", "ttf", "font/ttf", "png", "image/png");

    private final Path libraries;
    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    /**
     * @param webDirectory the directory whose {@code node_modules} npm filled
     * @throws HostFailure when AUI or jQuery is not there
     */
    Assets(Path webDirectory) {
        this.libraries = webDirectory.resolve("node_modules").toAbsolutePath().normalize();
        for (String needed : new String[] {"aui/aui-prototyping.js", "jquery/jquery.min.js"}) {
            if (find(needed).isEmpty()) {
                throw new HostFailure("Missing npm library for " + needed + " under " + libraries + ": run npm ci there");
            }
        }
    }

    /**
     * @param content the bytes of the file
     * @param type the content type
     * @param mark changes with the content
     */
    record Asset(byte[] content, String type, String mark) {
    }

    /**
     * The file of that name.
     *
     * @param name {@code aui/…}, {@code jquery/…} or {@code static/…}
     */
    Optional<Asset> find(String name) {
        Optional<Asset> present = known.get(name);
        if (present == null) {
            present = read(name);
            // Only what exists is kept, else strangers could fill the memory with names.
            if (present.isPresent()) {
                known.put(name, present);
            }
        }
        return present;
    }

    /** The address below the context path. */
    String address(String name) {
        return "/host/" + name + "?v=" + find(name).orElseThrow(() -> new HostFailure("Missing static file " + name)).mark();
    }

    private Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..") || name.contains("\\")) {
            return Optional.empty();
        }
        try {
            byte[] content = content(name);
            return content == null ? Optional.empty() : Optional.of(new Asset(content, type, mark(content)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read static file " + name, e);
        }
    }

    private byte[] content(String name) throws IOException {
        if (name.startsWith("static/")) {
            try (InputStream in = Assets.class.getResourceAsStream("/host-static/" + name.substring("static/".length()))) {
                return in == null ? null : in.readAllBytes();
            }
        }
        String library = name.startsWith("aui/") ? "@atlassian/aui/dist/" + name
                : name.startsWith("jquery/") ? "jquery/dist/" + name.substring("jquery/".length()) : null;
        Path file = library == null ? null : libraries.resolve(library).normalize();
        return file != null && file.startsWith(libraries) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
