package org.peerlearning.host.modules;

import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.HostTemplates;
import org.w3c.dom.Element;

/**
 * {@code <template-context-item key context-key component-ref|class global>}: a bean, or an object of a class, that the app's
 * templates find under the context key.
 */
public final class TemplateContextItemModule implements ModuleType {
    private final HostTemplates templates;

    /** Fills the context of the given templates. */
    public TemplateContextItemModule(HostTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String element() {
        return "template-context-item";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        String contextKey = DescriptorXml.required(module, "context-key");
        String beanName = DescriptorXml.attribute(module, "component-ref", "");
        String className = DescriptorXml.attribute(module, "class", "");
        if (beanName.isEmpty() == className.isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has either a component-ref or a class");
        }
        Object item = beanName.isEmpty() ? plugin.create(plugin.load(className)) : plugin.bean(beanName);
        templates.addItem(plugin.key(), contextKey, DescriptorXml.flag(module, "global", false), () -> item);
    }

    @Override
    public void disable(Plugin plugin) {
        templates.forgetItems(plugin.key());
    }
}
