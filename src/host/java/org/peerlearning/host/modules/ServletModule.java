package org.peerlearning.host.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.web.server.ServletMount;
import org.w3c.dom.Element;

/** {@code <servlet>}: a servlet of the app at {@code /plugins/servlet} and its patterns. */
public final class ServletModule implements ModuleType {

    private static final String ROOT = "/plugins/servlet";

    private final ServletMount mount;
    private final Map<String, List<String>> byPlugin = new ConcurrentHashMap<>();
    private final AccessCheck access;

    /**
     * @param mount takes the servlets
     * @param access decides who may reach them
     */
    public ServletModule(ServletMount mount, AccessCheck access) {
        this.mount = mount;
        this.access = access;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("url-pattern", "init-param", "description"));
        String className = DescriptorXml.required(module, "class");
        Class<?> type = plugin.load(className);
        if (!Servlet.class.isAssignableFrom(type)) {
            throw new HostFailure("Class " + className + " is named as a servlet but is none");
        }
        List<String> patterns = DescriptorXml.children(module, "url-pattern").stream()
                .map(pattern -> pattern.getTextContent().strip())
                .map(pattern -> ROOT + (pattern.startsWith("/") ? pattern : "/" + pattern))
                .toList();
        if (patterns.isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has no <url-pattern>");
        }
        String name = plugin.key() + ":" + DescriptorXml.required(module, "key");
        byPlugin.computeIfAbsent(plugin.key(), key -> new CopyOnWriteArrayList<>()).add(name);
        mount.mount(name,
                new PluginServlet(plugin, type.asSubclass(Servlet.class), access), initParams(module), patterns);
    }

    @Override
    public void disable(Plugin plugin) {
        List<String> names = byPlugin.remove(plugin.key());
        if (names != null) {
            names.forEach(mount::unmount);
        }
    }

    private static Map<String, String> initParams(Element module) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : DescriptorXml.children(module, "init-param")) {
            params.put(DescriptorXml.childText(param, "param-name"), DescriptorXml.childText(param, "param-value"));
        }
        return params;
    }
}
