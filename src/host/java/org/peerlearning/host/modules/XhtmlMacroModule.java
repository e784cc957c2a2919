package org.peerlearning.host.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.wiki.MacroInfo;
import org.peerlearning.host.wiki.MacroParameterInfo;
import org.peerlearning.host.wiki.MacroRegistry;
import org.w3c.dom.Element;

/** {@code <xhtml-macro>}: a macro that pages may carry. */
public final class XhtmlMacroModule implements ModuleType {

    /** As Confluence's own documentation spells them, with the spellings that apps in the field use. */
    private static final Set<String> PARAMETER_TYPES = Set.of("string", "boolean", "username", "enum", "int", "spacekey", "relativedate",
            "percentage", "confluence-content", "url", "color", "attachment", "full_attachment", "label", "date", "group", "cql");

    private final MacroRegistry registry;

    /** Fills the given registry. */
    public XhtmlMacroModule(MacroRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("description", "category", "parameters", "resource", "param"));
        String className = DescriptorXml.required(module, "class");
        Class<?> type = plugin.load(className);
        if (!Macro.class.isAssignableFrom(type)) {
            throw new HostFailure("Class " + className + " is named as a macro but does not implement " + Macro.class.getName());
        }
        Macro macro = plugin.create(type.asSubclass(Macro.class));
        registry.register(new MacroInfo(
                plugin.key(),
                DescriptorXml.required(module, "key"),
                DescriptorXml.required(module, "name"),
                orNull(DescriptorXml.attribute(module, "icon", "")),
                orNull(DescriptorXml.attribute(module, "documentation-url", "")),
                DescriptorXml.flag(module, "hide-body", false),
                DescriptorXml.flag(module, "hidden", false),
                DescriptorXml.children(module, "category").stream().map(child -> DescriptorXml.required(child, "name")).toList(),
                DescriptorXml.child(module, "parameters").stream().flatMap(XhtmlMacroModule::parameters).toList(),
                () -> macro));
    }

    @Override
    public void disable(Plugin plugin) {
        registry.unregister(plugin.key());
    }

    private static Stream<MacroParameterInfo> parameters(Element parameters) {
        DescriptorXml.allowOnly(parameters, Set.of("parameter"));
        return DescriptorXml.children(parameters, "parameter").stream().map(XhtmlMacroModule::parameter);
    }

    private static MacroParameterInfo parameter(Element parameter) {
        DescriptorXml.allowOnly(parameter, Set.of("value", "alias", "option"));
        String type = DescriptorXml.required(parameter, "type");
        if (!PARAMETER_TYPES.contains(type)) {
            throw new HostFailure("atlassian-plugin.xml: macro " + DescriptorXml.label(parameter) + " has the unknown type '" + type + "'");
        }
        List<String> values = names(parameter, "value");
        if (type.equals("enum") == values.isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: macro " + DescriptorXml.label(parameter)
                    + ": an enum, and nothing else, lists its values");
        }
        return new MacroParameterInfo(
                parameter.getAttribute("name").strip(),
                type,
                DescriptorXml.flag(parameter, "required", false),
                DescriptorXml.flag(parameter, "multiple", false),
                orNull(DescriptorXml.attribute(parameter, "default", "")),
                DescriptorXml.flag(parameter, "hidden", false),
                values,
                names(parameter, "alias"),
                options(parameter));
    }

    private static List<String> names(Element parameter, String child) {
        // An alias may be the empty name: the macro's unnamed parameter.
        return DescriptorXml.children(parameter, child).stream().map(element -> element.getAttribute("name")).toList();
    }

    private static Map<String, String> options(Element parameter) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Element option : DescriptorXml.children(parameter, "option")) {
            options.put(DescriptorXml.required(option, "key"), option.getAttribute("value"));
        }
        return options;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
