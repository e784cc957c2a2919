package org.peerlearning.host.services;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods a template may call: those of JDK values (texts, numbers, collections, dates), the resolver of words, and
 * what the app lists. Confluence lists more of its own classes; what is not listed here is asked of the app, which is the
 * safe side. An entry counts for the class that declares the method, not for those above or below it.
 */
final class VelocityAllowlist {
    private static final Logger LOG = LoggerFactory.getLogger(VelocityAllowlist.class);
    private static final Set<Class<?>> VALUES = Set.of(String.class, CharSequence.class, StringBuilder.class, Boolean.class,
            Character.class, Enum.class, Comparable.class, Math.class);
    private static final List<Class<?>> CONTAINERS = List.of(Collection.class, Map.class, Map.Entry.class, Iterator.class,
            Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);
    private static final List<Class<?>> PLATFORM = List.of(I18nResolver.class, I18NBean.class);
    private static final String TIME_CHANGES = "(plus|minus|with|at|now|of|parse|from|query|adjustInto|until|truncatedTo).*";

    private final Map<String, Set<String>> byPlugin = new ConcurrentHashMap<>();
    private final Tally blocked = new Tally();

    void add(String pluginKey, Method method) {
        byPlugin.computeIfAbsent(pluginKey, key -> ConcurrentHashMap.newKeySet()).add(signature(method));
    }

    void forget(String pluginKey) {
        byPlugin.remove(pluginKey);
    }

    /** Whether the call may be made; when not, it is logged as Confluence logs it, and counted. */
    boolean allows(Object target, Method method, String where) {
        if (isValue(target, method) || byPlugin.values().stream().anyMatch(listed -> listed.contains(signature(method)))) {
            return true;
        }
        block(signature(method), where);
        return false;
    }

    void block(String signature, String where) {
        blocked.add(signature);
        LOG.warn("Method needs allowlisting: {} (called in {})", signature, where);
    }

    Tally blocked() {
        return blocked;
    }

    /** {@code class#method(types)} with full class names, as in a {@code <velocity-allowlist>}. */
    static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }

    private static boolean isValue(Object target, Method method) {
        Class<?> owner = method.getDeclaringClass();
        if (owner.getName().startsWith("java.time.")) {
            return !method.getName().matches(TIME_CHANGES);
        }
        if (owner.getName().startsWith("java.")) {
            return VALUES.contains(owner) || Number.class.isAssignableFrom(owner)
                    || CONTAINERS.stream().anyMatch(type -> type.isAssignableFrom(owner))
                    || owner == Iterable.class;
        }
        return PLATFORM.stream().anyMatch(type -> type.isInstance(target) && declares(type, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods()).anyMatch(known -> known.getName().equals(method.getName())
                && Arrays.equals(known.getParameterTypes(), method.getParameterTypes()));
    }
}
