package org.peerlearning.host.services;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Templates as Confluence renders them for apps: one renderer a bundle, every reference escaped unless it is known to be
 * HTML, and only listed methods called. A call that is not listed leaves its reference unresolved in the page, is logged and
 * counted.
 */
public final class HostTemplates {
    private final I18nResolver i18n;
    private final VelocityAllowlist allowlist = new VelocityAllowlist();
    private final Tally unresolved = new Tally();
    private final Map<String, List<Item>> items = new ConcurrentHashMap<>();

    /** Templates whose {@code $i18n} is the given resolver. */
    public HostTemplates(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /**
     * A renderer for one bundle, to be handed to it as its service.
     *
     * @param pluginKey whose context items its templates see
     * @param loader finds the bundle's templates
     */
    public TemplateRenderer renderer(String pluginKey, ClassLoader loader) {
        return new HostTemplateRenderer(loader, allowlist, unresolved, () -> context(pluginKey));
    }

    /** Lets templates call a method, on objects of the class that declares it. */
    public void allow(String pluginKey, Method method) {
        allowlist.add(pluginKey, method);
    }

    /** Puts something into the context of the app's templates, or of all apps' when it is global. */
    public void addItem(String pluginKey, String contextKey, boolean global, Supplier<Object> value) {
        items.computeIfAbsent(pluginKey, key -> new CopyOnWriteArrayList<>()).add(new Item(contextKey, global, value));
    }

    /** Drops the allowed methods of an app. */
    public void forgetMethods(String pluginKey) {
        allowlist.forget(pluginKey);
    }

    /** Drops the context items of an app. */
    public void forgetItems(String pluginKey) {
        items.remove(pluginKey);
    }

    /** How many calls were blocked since the start; only grows. */
    public long blocked() {
        return allowlist.blocked().count();
    }

    /** The last blocked calls, at most a hundred, as {@code class#method(types)}. */
    public List<String> lastBlocked() {
        return allowlist.blocked().last();
    }

    /** How many references stood for nothing and so came out as they are written; only grows. */
    public long unresolved() {
        return unresolved.count();
    }

    /** The last references that stood for nothing, at most a hundred, as they are written. */
    public List<String> lastUnresolved() {
        return unresolved.last();
    }

    private Map<String, Object> context(String pluginKey) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", i18n);
        items.forEach((owner, owned) -> owned.stream().filter(item -> item.global() || owner.equals(pluginKey))
                .forEach(item -> context.put(item.key(), item.value().get())));
        return context;
    }

    private record Item(String key, boolean global, Supplier<Object> value) {
    }
}
