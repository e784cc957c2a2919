package org.peerlearning.host.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/** {@code <web-resource>}: scripts, styles and images that pages ask for by key or by context. */
public final class WebResourceModule implements ModuleType {

    private static final Set<String> CHILDREN = Set.of(
            "resource", "dependency", "context", "transformation", "condition", "conditions", "description");

    private final WebResources resources;
    private final Conditions conditions;

    /** Fills the given web resources. */
    public WebResourceModule(WebResources resources, Conditions conditions) {
        this.resources = resources;
        this.conditions = conditions;
    }

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, CHILDREN);
        resources.add(new WebResource(
                plugin.key() + ":" + DescriptorXml.required(module, "key"),
                plugin,
                texts(module, "dependency"),
                Set.copyOf(texts(module, "context")),
                DescriptorXml.children(module, "resource").stream().map(resource -> file(resource, plugin)).toList(),
                transformers(module),
                conditions.of(module, plugin)));
    }

    @Override
    public void allEnabled(Plugin plugin) {
        resources.checkDependencies();
    }

    @Override
    public void disable(Plugin plugin) {
        resources.remove(plugin.key());
    }

    /** Reads a {@code <resource type="download">} and makes sure the bundle holds what it names. */
    static WebResource.ResourceFile file(Element resource, Plugin plugin) {
        DescriptorXml.allowOnly(resource, Set.of("param", "description"));
        if (!DescriptorXml.required(resource, "type").equals("download")) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(resource) + " has type '"
                    + resource.getAttribute("type") + "'; this host knows download here");
        }
        String name = DescriptorXml.required(resource, "name");
        String location = DescriptorXml.required(resource, "location").replaceFirst("^/", "");
        if (name.endsWith("/") != location.endsWith("/")) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(resource)
                    + ": name and location must both end with a slash (a folder), or neither");
        }
        boolean there = location.endsWith("/") ? plugin.hasFolder(location) : plugin.entry(location).isPresent();
        if (!there) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(resource) + ": the jar has no " + location);
        }
        return new WebResource.ResourceFile(name, location, Optional.ofNullable(DescriptorXml.params(resource).get("content-type")));
    }

    private static List<String> texts(Element module, String name) {
        return DescriptorXml.children(module, name).stream().map(child -> child.getTextContent().strip()).toList();
    }

    private static Map<String, List<String>> transformers(Element module) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Element transformation : DescriptorXml.children(module, "transformation")) {
            DescriptorXml.allowOnly(transformation, Set.of("transformer"));
            List<String> keys = DescriptorXml.children(transformation, "transformer").stream()
                    .map(transformer -> DescriptorXml.required(transformer, "key"))
                    .collect(Collectors.toList());
            for (String key : keys) {
                if (!key.equals(ScriptTexts.TRANSFORMER)) {
                    throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " names the transformer '" + key
                            + "'; this host knows " + ScriptTexts.TRANSFORMER);
                }
            }
            found.put(DescriptorXml.required(transformation, "extension"), List.copyOf(keys));
        }
        return found;
    }
}
