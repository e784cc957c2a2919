package org.peerlearning.host.modules;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
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
 * Turns {@code <condition>} and {@code <conditions>} into one question about a context. The conditions that Confluence itself brings
 * are known here by their class names; all others are classes of the app's bundle, made with its beans.
 */
public final class Conditions {

    private static final Logger log = LoggerFactory.getLogger(Conditions.class);
    private static final String CONFLUENCE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";
    private static final Map<String, Permission> SPACE_PERMISSIONS =
            Map.of("view", Permission.VIEW, "administer", Permission.ADMINISTER);

    private final PermissionManager permissions;

    /** @param permissions answers for the conditions that ask what a person may do */
    public Conditions(PermissionManager permissions) {
        this.permissions = permissions;
    }

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
        Map<String, String> params = DescriptorXml.params(condition);
        Predicate<Map<String, Object>> asked = className.startsWith(CONFLUENCE)
                ? ofConfluence(className.substring(CONFLUENCE.length()), params)
                : ofPlugin(className, params, plugin);
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

    private Predicate<Map<String, Object>> ofConfluence(String name, Map<String, String> params) {
        return switch (name) {
            case "ConfluenceAdministratorCondition" -> context -> {
                ConfluenceUser user = user(context);
                return user != null && permissions.isConfluenceAdministrator(user);
            };
            case "HasSpaceCondition" -> context -> context.get("space") instanceof Space;
            case "SpacePermissionCondition" -> spacePermission(params.get("permission"));
            case "user.LoggedInCondition" -> context -> user(context) != null;
            default -> throw new HostFailure("atlassian-plugin.xml: condition " + CONFLUENCE + name + " is not known to this host");
        };
    }

    private Predicate<Map<String, Object>> spacePermission(String name) {
        Permission permission = name == null ? null : SPACE_PERMISSIONS.get(name);
        if (permission == null) {
            throw new HostFailure("atlassian-plugin.xml: SpacePermissionCondition with permission '" + name
                    + "'; this host knows view and administer");
        }
        return context -> context.get("space") instanceof Space space && permissions.hasPermission(user(context), permission, space);
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

    private static ConfluenceUser user(Map<String, Object> context) {
        return context.containsKey("user") ? (ConfluenceUser) context.get("user") : AuthenticatedUserThreadLocal.get();
    }
}
