package org.peerlearning.host.modules.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;

/** Finds the JAX-RS classes of a bundle. */
public final class RestClasses {

    private static final List<String> MARKS = List.of("Ljavax/ws/rs/Path;", "Ljavax/ws/rs/ext/Provider;");

    private RestClasses() {}

    /**
     * The classes annotated with {@code @Path} or {@code @Provider}.
     *
     * @param packages only these and the ones below them; all when empty
     */
    public static Set<Class<?>> of(Plugin plugin, List<String> packages) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (String name : plugin.classNames()) {
            boolean wanted = packages.isEmpty() || packages.stream().anyMatch(prefix -> name.startsWith(prefix + "."));
            if (wanted && mentionsRest(plugin, name)) {
                Class<?> type = plugin.load(name);
                if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    /** Looks at the file before loading the class: libraries inside the bundle may hold classes that cannot be linked. */
    private static boolean mentionsRest(Plugin plugin, String className) {
        String path = className.replace('.', '/') + ".class";
        try (InputStream in = plugin.entry(path).orElseThrow(() -> new HostFailure("The bundle lost " + path)).openStream()) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(constants::contains);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of the bundle", e);
        }
    }
}
