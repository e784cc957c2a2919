package org.peerlearning.host.modules;

import java.util.Set;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/** {@code <web-section>}: a group of links in one of the site's menus. */
public final class WebSectionModule implements ModuleType {

    private final WebFragments fragments;
    private final Conditions conditions;

    /** Fills the given fragments. */
    public WebSectionModule(WebFragments fragments, Conditions conditions) {
        this.fragments = fragments;
        this.conditions = conditions;
    }

    @Override
    public String element() {
        return "web-section";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("label", "description", "condition", "conditions", "param"));
        fragments.add(new WebFragments.Section(
                plugin.key(),
                DescriptorXml.required(module, "key"),
                DescriptorXml.required(module, "location"),
                DescriptorXml.child(module, "label").map(label -> DescriptorXml.required(label, "key")).orElse(""),
                DescriptorXml.number(module, "weight", 1000),
                conditions.of(module, plugin)));
    }

    @Override
    public void disable(Plugin plugin) {
        fragments.remove(plugin.key());
    }
}
