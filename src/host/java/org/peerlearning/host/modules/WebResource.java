package org.peerlearning.host.modules;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerlearning.host.osgi.Plugin;

/**
 * One {@code <web-resource>} of the app, or the app's own top level resources under the bare plugin key.
 *
 * @param key complete key, {@code pluginKey:moduleKey}; without colon for the top level ones
 * @param plugin the app whose bundle holds the files
 * @param dependencies complete keys of what must come before
 * @param contexts the pages it belongs to, for example {@code atl.general}
 * @param files what it serves, in the order of the descriptor
 * @param transformers by file extension, for example {@code js → [jsI18n]}
 * @param condition whether the current viewer gets it, given an empty context
 */
record WebResource(
        String key,
        Plugin plugin,
        List<String> dependencies,
        Set<String> contexts,
        List<ResourceFile> files,
        Map<String, List<String>> transformers,
        Predicate<Map<String, Object>> condition) {

    /** The bundle's file behind a public name, when the descriptor gives it out and the bundle holds it. */
    Optional<Found> find(String name) {
        return files.stream()
                .filter(file -> file.covers(name))
                .findFirst()
                .flatMap(file -> plugin.entry(file.path(name)).map(url -> new Found(url, file.contentType())));
    }

    /** The same resource with the other's files as well. */
    WebResource and(WebResource other) {
        List<ResourceFile> all = Stream.concat(files.stream(), other.files.stream()).toList();
        return new WebResource(key, plugin, dependencies, contexts, all, transformers, condition);
    }

    /** @param contentType as the descriptor says, empty when it does not */
    record Found(URL url, Optional<String> contentType) {}

    /**
     * One {@code <resource type="download">}.
     *
     * @param name public name; ends with a slash when a whole folder is given out
     * @param location path in the bundle, without leading slash; ends with a slash for a folder
     * @param contentType from {@code <param name="content-type">}
     */
    record ResourceFile(String name, String location, Optional<String> contentType) {

        boolean isFolder() {
            return name.endsWith("/");
        }

        boolean covers(String wanted) {
            return isFolder() ? wanted.startsWith(name) && wanted.length() > name.length() : wanted.equals(name);
        }

        String path(String wanted) {
            return isFolder() ? location + wanted.substring(name.length()) : location;
        }
    }
}
