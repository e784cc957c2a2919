package org.peerlearning.host.modules;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * Turns {@code <condition>} and {@code <conditions>} into one question about a context. Conditions are classes that the app's bundle
 * finds, made with its beans. Those that Confluence itself brings are not among them: a bundle would have to import their package.
 */
public final class Conditions {

    private static final Logger log = LoggerFactory.getLogger(Conditions.class);
    /**
     * What the conditions directly under a module say together; true when it has none.
     *
     * @throws HostFailure naming a condition class that is missing, is no condition, or refuses its parameters
     */
    Predicate<Map<String, Object>> of(Element module, Plugin plugin) {
        return together(module, plugin, true);
    }

    private Predicate<Map<String, Object>> together(Element parent, Plugin plugin, boolean and) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (Element child : DescriptorXml.children(parent)) {
            if (child.getTagName().equals("condition")) {
                parts.add(single(child, plugin));
            } else if (child.getTagName().equals("conditions")) {
                parts.add(nested(child, plugin));
            }
        }
        if (and) {
            return context -> parts.stream().allMatch(part -> part.test(context));
        }
        return context -> parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> nested(Element conditions, Plugin plugin) {
        DescriptorXml.allowOnly(conditions, Set.of("condition", "conditions"));
        if (DescriptorXml.children(conditions).isEmpty()) {
            throw new HostFailure("atlassian-plugin.xml: <conditions> holds no condition");
        }
        return switch (DescriptorXml.attribute(conditions, "type", "AND").toUpperCase(Locale.ROOT)) {
            case "AND" -> together(conditions, plugin, true);
            case "OR" -> together(conditions, plugin, false);
            default -> throw new HostFailure("atlassian-plugin.xml: <conditions> has type '" + conditions.getAttribute("type")
                    + "'; only AND and OR are known");
        };
    }

    private Predicate<Map<String, Object>> single(Element condition, Plugin plugin) {
        DescriptorXml.allowOnly(condition, Set.of("param"));
        String className = DescriptorXml.required(condition, "class");
        Predicate<Map<String, Object>> asked = ofPlugin(className, DescriptorXml.params(condition), plugin);
        boolean wanted = !DescriptorXml.flag(condition, "invert", false);
        return context -> {
            try {
                return asked.test(context) == wanted;
            } catch (RuntimeException e) {
                // What cannot be decided is not shown, inverted or not.
                log.error("Condition {} failed; what depends on it is left out", className, e);
                return false;
            }
        };
    }

    private static Predicate<Map<String, Object>> ofPlugin(String className, Map<String, String> params, Plugin plugin) {
        Class<?> type = plugin.load(className);
        if (!Condition.class.isAssignableFrom(type)) {
            throw new HostFailure("Class " + className + " is named as a condition but does not implement " + Condition.class.getName());
        }
        Condition condition = plugin.create(type.asSubclass(Condition.class));
        condition.init(params);
        return context -> condition.shouldDisplay(new HashMap<>(context));
    }
}
