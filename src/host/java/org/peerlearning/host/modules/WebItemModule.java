package org.peerlearning.host.modules;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/** {@code <web-item>}: a link in one of the site's menus. */
public final class WebItemModule implements ModuleType {

    private static final Set<String> CHILDREN = Set.of(
            "label", "link", "tooltip", "styleClass", "description", "condition", "conditions", "param");

    private final WebFragments fragments;
    private final Conditions conditions;

    /** Fills the given fragments. */
    public WebItemModule(WebFragments fragments, Conditions conditions) {
        this.fragments = fragments;
        this.conditions = conditions;
    }

    @Override
    public String element() {
        return "web-item";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, CHILDREN);
        Element link = DescriptorXml.child(module, "link").orElseThrow(
                () -> new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has no <link>"));
        fragments.add(new WebFragments.Item(
                plugin.key(),
                DescriptorXml.required(module, "key"),
                DescriptorXml.required(module, "section"),
                DescriptorXml.required(DescriptorXml.child(module, "label").orElseThrow(
                        () -> new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has no <label>")), "key"),
                link.getTextContent().strip(),
                DescriptorXml.flag(link, "absolute", false),
                DescriptorXml.attribute(link, "linkId", ""),
                optionalKey(DescriptorXml.child(module, "tooltip")),
                DescriptorXml.childText(module, "styleClass"),
                DescriptorXml.number(module, "weight", 1000),
                conditions.of(module, plugin)));
    }

    @Override
    public void disable(Plugin plugin) {
        fragments.remove(plugin.key());
    }

    private static String optionalKey(Optional<Element> element) {
        return element.map(present -> DescriptorXml.required(present, "key")).orElse("");
    }
}
