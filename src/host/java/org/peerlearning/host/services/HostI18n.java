package org.peerlearning.host.services;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerlearning.host.modules.Translations;

/**
 * The app's texts. Every text goes through {@link MessageFormat}, with arguments or without, as in Confluence: an apostrophe
 * is written twice, and {@code {0}} without an argument stays as it is. Only raw texts are given untouched. A key without a
 * text is its own text. A text is looked for in the country's file, the language's, and the English one.
 */
public final class HostI18n implements I18nResolver, Translations {
    private final Supplier<Locale> current;
    private final Map<String, List<TextBundle>> byPlugin = new ConcurrentHashMap<>();
    /** Asked for with every text, and changed only when an app comes or goes. */
    private volatile Set<String> languages = Set.of(Locale.ENGLISH.getLanguage());

    /** Texts for whoever is asking, whose language the supplier tells; it must not give null. */
    public HostI18n(Supplier<Locale> current) {
        this.current = current;
    }

    /**
     * Adds the texts of one i18n resource.
     *
     * @param location {@code i18n.words} or {@code i18n/words}
     * @param entries finds a file of the app by its path
     * @throws org.peerlearning.host.HostFailure naming the file, and the line or key, that Confluence would stumble over
     */
    public void register(String pluginKey, String location, Function<String, Optional<URL>> entries) {
        TextBundle bundle = new TextBundle(location, entries);
        byPlugin.computeIfAbsent(pluginKey, key -> new CopyOnWriteArrayList<>()).add(bundle);
        countLanguages();
    }

    /** Drops the texts of an app. */
    public void unregister(String pluginKey) {
        byPlugin.remove(pluginKey);
        countLanguages();
    }

    /** The languages there are texts in; English always. */
    public Set<String> languages() {
        return languages;
    }

    private void countLanguages() {
        Set<String> counted = new TreeSet<>(Set.of(Locale.ENGLISH.getLanguage()));
        bundles().forEach(bundle -> counted.addAll(bundle.languages()));
        languages = Collections.unmodifiableSet(counted);
    }

    /** Whether a key has a text in any language. */
    public boolean has(String key) {
        return find(Locale.ROOT, key).isPresent();
    }

    @Override
    public String text(Locale locale, String key) {
        return getText(locale, key);
    }

    @Override
    public String raw(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    @Override
    public String getRawText(String key) {
        return raw(current.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(String key) {
        return getText(current.get(), key);
    }

    @Override
    public String getText(Message message) {
        return getText(current.get(), message.getKey(), message.getArguments());
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return format(locale, key, (Object[]) arguments);
    }

    String format(Locale locale, String key, Object... arguments) {
        Optional<String> pattern = find(locale, key);
        if (pattern.isEmpty()) {
            return key;
        }
        Object[] told = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < told.length; i++) {
            if (told[i] instanceof Message inner) {
                told[i] = format(locale, inner.getKey(), (Object[]) inner.getArguments());
            }
        }
        return new MessageFormat(pattern.get(), locale).format(told);
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Words(key, arguments.clone());
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new Messages();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, current.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        Map<String, String> all = new TreeMap<>();
        bundles().flatMap(bundle -> bundle.keys(prefix).stream()).forEach(key -> all.put(key, raw(locale, key)));
        return all;
    }

    private Stream<TextBundle> bundles() {
        return byPlugin.values().stream().flatMap(Collection::stream);
    }

    private Optional<String> find(Locale locale, String key) {
        return bundles().map(bundle -> bundle.text(locale, key)).flatMap(Optional::stream).findFirst();
    }

    private record Words(String key, Serializable[] arguments) implements Message {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }

        @Override
        public String toString() {
            return key + List.of(arguments);
        }
    }

    private final class Messages implements MessageCollection {
        private final List<Message> messages = new CopyOnWriteArrayList<>();

        @Override
        public void addMessage(String key, Serializable... arguments) {
            messages.add(createMessage(key, arguments));
        }

        @Override
        public void addMessage(Message message) {
            messages.add(message);
        }

        @Override
        public void addAll(List<Message> more) {
            messages.addAll(more);
        }

        @Override
        public boolean isEmpty() {
            return messages.isEmpty();
        }

        @Override
        public List<Message> getMessages() {
            return List.copyOf(messages);
        }
    }
}
