package org.peerlearning.host.modules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.HostTemplates;
import org.w3c.dom.Element;

/** {@code <velocity-allowlist>} with {@code <method>class#name(types)</method>}: what templates may call of the app's own classes. */
public final class VelocityAllowlistModule implements ModuleType {
    private static final Pattern METHOD = Pattern.compile("([\\w.$]+)#(\\w+)\\(([^()]*)\\)");

    private final HostTemplates templates;

    /** Fills the allowlist of the given templates. */
    public VelocityAllowlistModule(HostTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("method", "description"));
        Set<String> own = Set.copyOf(plugin.classNames());
        for (Element method : DescriptorXml.children(module, "method")) {
            templates.allow(plugin.key(), method(method.getTextContent().strip(), own, plugin));
        }
    }

    @Override
    public void disable(Plugin plugin) {
        templates.forgetMethods(plugin.key());
    }

    private static Method method(String entry, Set<String> own, Plugin plugin) {
        Matcher parts = METHOD.matcher(entry);
        if (!parts.matches()) {
            throw wrong(entry, "is not of the form class#method(types)");
        }
        if (!own.contains(parts.group(1))) {
            throw wrong(entry, "names a class that is not the app's own");
        }
        List<String> types = parts.group(3).isBlank() ? List.of()
                : Arrays.stream(parts.group(3).split(",")).map(String::strip).collect(Collectors.toList());
        return Arrays.stream(plugin.load(parts.group(1)).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts.group(2)) && !method.isBridge()
                        && Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).toList().equals(types))
                .findFirst().orElseThrow(() -> wrong(entry, "names a method that this class does not declare"));
    }

    private static HostFailure wrong(String entry, String why) {
        return new HostFailure("atlassian-plugin.xml: velocity-allowlist entry \"" + entry + "\" " + why);
    }
}
