package org.peerlearning.host.modules;

import java.util.Locale;
import java.util.Map;

/** What a browser is told a file is, by the end of its name. */
final class ContentTypes {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("yaml", "application/yaml;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml;charset=UTF-8"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    private ContentTypes() {}

    static String of(String name) {
        String extension = extension(name);
        return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
    }

    /** In lower case, without the dot; empty when the name has none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
