package org.peerlearning.host.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.servlet.ServletContainer;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.rest.RestApplication;
import org.peerlearning.host.modules.rest.RestClasses;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.web.server.ServletMount;
import org.w3c.dom.Element;

/** {@code <rest>}: the JAX-RS resources of the bundle at {@code /rest/path/version} and {@code /rest/path/latest}. */
public final class RestModule implements ModuleType {

    private static final String NO_VERSION = "none";

    private final ServletMount mount;
    private final Map<String, List<String>> byPlugin = new ConcurrentHashMap<>();
    private final AccessCheck access;

    /**
     * @param mount takes the servlet
     * @param access decides who may use a resource
     */
    public RestModule(ServletMount mount, AccessCheck access) {
        this.mount = mount;
        this.access = access;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("package", "dispatcher", "description"));
        List<String> packages = DescriptorXml.children(module, "package").stream().map(child -> child.getTextContent().strip()).toList();
        Set<Class<?>> classes = RestClasses.of(plugin, packages);
        if (classes.isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + ": the bundle holds no class with @Path");
        }
        String name = plugin.key() + ":" + DescriptorXml.required(module, "key");
        byPlugin.computeIfAbsent(plugin.key(), key -> new CopyOnWriteArrayList<>()).add(name);
        mount.mount(name,
                new ServletContainer(new RestApplication(plugin, classes, access)), Map.of(), patterns(module));
    }

    @Override
    public void disable(Plugin plugin) {
        List<String> names = byPlugin.remove(plugin.key());
        if (names != null) {
            names.forEach(mount::unmount);
        }
    }

    private static List<String> patterns(Element module) {
        String path = DescriptorXml.required(module, "path");
        String version = DescriptorXml.required(module, "version");
        String root = "/rest" + (path.startsWith("/") ? path : "/" + path);
        List<String> patterns = new ArrayList<>();
        if (version.equals(NO_VERSION)) {
            patterns.add(root + "/*");
        } else {
            patterns.add(root + "/" + version + "/*");
            patterns.add(root + "/latest/*");
        }
        return patterns;
    }
}
