package org.peerlearning.host.modules;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * The links that the app hangs into menus: {@code web-item}s of a section, {@code web-section}s of a location.
 *
 * <p>Contexts hold {@code user} (or null), and {@code space} and {@code page} where there are such.
 */
public final class WebFragments {

    /** A web item of the descriptor; label and tooltip are i18n keys, link is Velocity text. */
    record Item(String pluginKey, String key, String section, String labelKey, String link, boolean absolute, String linkId,
                String tooltipKey, String styleClass, int weight, Predicate<Map<String, Object>> condition) {}

    /** A web section of the descriptor; the label is an i18n key or empty. */
    record Section(String pluginKey, String key, String location, String labelKey, int weight,
                   Predicate<Map<String, Object>> condition) {}

    private final String contextPath;
    private final Translations translations;
    private final Supplier<Locale> viewerLocale;
    private final VelocityEngine velocity = velocity();
    private final List<Item> items = new CopyOnWriteArrayList<>();
    private final List<Section> sections = new CopyOnWriteArrayList<>();

    /**
     * @param contextPath of the site, empty for the root
     * @param translations of the app's texts
     * @param viewerLocale language of whoever makes the current request
     */
    public WebFragments(String contextPath, Translations translations, Supplier<Locale> viewerLocale) {
        this.contextPath = contextPath;
        this.translations = translations;
        this.viewerLocale = viewerLocale;
    }

    /** The items of a section whose conditions hold, lightest first. */
    public List<WebItemView> items(String section, Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.section().equals(section) && item.condition().test(context))
                .sorted(Comparator.comparingInt(Item::weight).thenComparing(Item::key))
                .map(item -> new WebItemView(item.pluginKey() + ":" + item.key(), text(item.labelKey()), url(item, context),
                        item.linkId(), text(item.tooltipKey()), item.styleClass(), item.weight()))
                .toList();
    }

    /** The sections of a location whose conditions hold, lightest first. */
    public List<WebSectionView> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(section -> section.location().equals(location) && section.condition().test(context))
                .sorted(Comparator.comparingInt(Section::weight).thenComparing(Section::key))
                .map(section -> new WebSectionView(section.pluginKey() + ":" + section.key(), location + "/" + section.key(),
                        text(section.labelKey()), section.weight()))
                .toList();
    }

    void add(Item item) {
        items.add(item);
    }

    void add(Section section) {
        sections.add(section);
    }

    void remove(String pluginKey) {
        items.removeIf(item -> item.pluginKey().equals(pluginKey));
        sections.removeIf(section -> section.pluginKey().equals(pluginKey));
    }

    private String text(String key) {
        return key.isEmpty() ? "" : translations.text(viewerLocale.get(), key);
    }

    private String url(Item item, Map<String, Object> context) {
        StringWriter url = new StringWriter();
        // A reference to something the context does not hold throws, because Confluence would print the reference itself.
        try {
            velocity.evaluate(new VelocityContext(context), url, item.pluginKey() + ":" + item.key(), item.link());
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return item.absolute() ? url.toString() : contextPath + url;
    }

    private static VelocityEngine velocity() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
        return engine;
    }
}
