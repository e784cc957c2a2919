package org.peerlearning.host.modules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/** Brings the modules of a descriptor to life, and takes them back in the opposite order. */
public final class PluginModules {

    private static final String INFO = "plugin-info";
    private static final String RESOURCE = "resource";
    private static final Set<String> RESOURCE_TYPES = Set.of("i18n", "download");
    private static final Set<String> WITHOUT_KEY = Set.of(INFO, RESOURCE);

    private final Map<String, List<ModuleType>> types = new LinkedHashMap<>();
    private final List<ModuleType> enabled = new ArrayList<>();

    /** @param types in the order in which their modules come to life: what others build on first */
    public PluginModules(List<ModuleType> types) {
        for (ModuleType type : types) {
            this.types.computeIfAbsent(type.element(), element -> new ArrayList<>()).add(type);
        }
    }

    /**
     * Enables every module of the app that its descriptor does not switch off.
     *
     * @throws HostFailure naming an unknown module type, a key used twice, or the module that fails and why
     */
    public void enable(Plugin plugin) {
        List<Element> modules = DescriptorXml.children(plugin.descriptor());
        checkTypes(modules);
        checkKeys(modules);
        types.forEach((element, sameElement) -> {
            for (ModuleType type : sameElement) {
                enabled.add(type);
                modules.stream()
                        .filter(module -> module.getTagName().equals(element) && isOn(module))
                        .forEach(module -> enable(type, module, plugin));
                type.allEnabled(plugin);
            }
        });
    }

    /** Takes back what {@link #enable} brought, the last first; one that fails does not keep the others. */
    public void disable(Plugin plugin) {
        RuntimeException first = null;
        for (int i = enabled.size() - 1; i >= 0; i--) {
            try {
                enabled.get(i).disable(plugin);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        enabled.clear();
        if (first != null) {
            throw first;
        }
    }

    private static void enable(ModuleType type, Element module, Plugin plugin) {
        try {
            type.enable(module, plugin);
        } catch (HostFailure e) {
            String label = DescriptorXml.label(module);
            throw e.getMessage().contains(label) ? e : new HostFailure(e.getMessage() + " (module " + label + ")", e);
        } catch (Exception e) {
            throw new HostFailure("Module " + DescriptorXml.label(module) + " cannot be enabled: " + e.getMessage(), e);
        }
    }

    private static boolean isOn(Element module) {
        String application = DescriptorXml.attribute(module, "application", "confluence");
        return !DescriptorXml.attribute(module, "state", "enabled").equals("disabled") && application.equals("confluence");
    }

    private void checkTypes(List<Element> modules) {
        for (Element module : modules) {
            String name = module.getTagName();
            if (!name.equals(INFO) && !types.containsKey(name)) {
                throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + ": this host does not know the module type '"
                        + name + "'");
            }
            if (name.equals(RESOURCE) && !RESOURCE_TYPES.contains(module.getAttribute("type"))) {
                throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has the unknown type '"
                        + module.getAttribute("type") + "'");
            }
        }
    }

    private static void checkKeys(List<Element> modules) {
        Set<String> keys = new HashSet<>();
        for (Element module : modules) {
            if (!WITHOUT_KEY.contains(module.getTagName()) && !keys.add(DescriptorXml.required(module, "key"))) {
                throw new HostFailure("atlassian-plugin.xml: the module key '" + module.getAttribute("key") + "' is used twice");
            }
        }
    }
}
