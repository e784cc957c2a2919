package org.peerlearning.host.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.peerlearning.host.HostFailure;

/**
 * The texts of one i18n resource in all its languages: {@code name.properties} in English, {@code name_fr.properties},
 * {@code name_pt_BR.properties} and so on beside it.
 */
final class TextBundle {
    private static final Set<String> SUFFIXES = suffixes();

    private static final String BASE = "";

    /** The texts by what stands behind the file's base name: nothing, a language, or a language and a country. */
    private final Map<String, Map<String, String>> bySuffix = new HashMap<>();

    /**
     * Reads every language that is there.
     *
     * @param location as in the descriptor: {@code i18n.words} or {@code i18n/words}, with or without the ending
     * @param entries finds a file of the app by its path
     * @throws HostFailure when the English file is missing, or a file has a byte that is not ASCII, a key twice, or a text that
     *     no MessageFormat is made of
     */
    TextBundle(String location, Function<String, Optional<URL>> entries) {
        String base = location.replaceFirst("\\.properties$", "").replace('.', '/').replaceFirst("^/", "");
        String english = base + ".properties";
        bySuffix.put(BASE, entries.apply(english).map(file -> read(english, file)).orElseThrow(
                () -> new HostFailure("i18n resource " + location + ": no file " + english + " in the app")));
        for (String suffix : SUFFIXES) {
            String path = base + "_" + suffix + ".properties";
            entries.apply(path).ifPresent(file -> bySuffix.put(suffix, read(path, file)));
        }
    }

    /** The languages that have a file of their own; the base file counts as English. */
    Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(Locale.ENGLISH.getLanguage());
        bySuffix.keySet().stream().map(suffix -> suffix.replaceFirst("_.*", "")).filter(language -> !language.isEmpty())
                .forEach(languages::add);
        return languages;
    }

    /** The text of the nearest locale: country, language, English. */
    Optional<String> text(Locale locale, String key) {
        String language = locale.getLanguage();
        for (String suffix : new String[] {language + "_" + locale.getCountry(), language, BASE}) {
            String text = bySuffix.getOrDefault(suffix, Map.of()).get(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** The keys with a prefix. */
    Set<String> keys(String prefix) {
        Set<String> keys = new LinkedHashSet<>();
        bySuffix.values().forEach(texts -> texts.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(keys::add));
        return keys;
    }

    private static Map<String, String> read(String path, URL file) {
        try (InputStream in = file.openStream()) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            refuseUnescaped(path, content);
            OnceOnly texts = new OnceOnly(path);
            texts.load(new StringReader(content));
            return Collections.unmodifiableMap(texts.texts);
        } catch (IOException | IllegalArgumentException e) {
            throw new HostFailure("i18n file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Confluence reads the files as ISO-8859-1, so anything written in UTF-8 would come out broken there. */
    private static void refuseUnescaped(String path, String content) {
        int line = 0;
        for (String text : content.split("\n", -1)) {
            line++;
            if (!text.chars().allMatch(c -> c < 128)) {
                throw new HostFailure("i18n file " + path + ", line " + line + ": write characters beyond ASCII as \\uXXXX");
            }
        }
    }

    private static Set<String> suffixes() {
        Set<String> suffixes = new LinkedHashSet<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty()) {
                suffixes.add(locale.getLanguage());
                if (!locale.getCountry().isEmpty()) {
                    suffixes.add(locale.getLanguage() + "_" + locale.getCountry());
                }
            }
        }
        return suffixes;
    }

    /** Properties that refuse a key the second time, and a text that would fail when it is shown. */
    private static final class OnceOnly extends Properties {
        private static final long serialVersionUID = 1L;
        private final String path;
        private final TreeMap<String, String> texts = new TreeMap<>();

        OnceOnly(String path) {
            this.path = path;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
                throw new HostFailure("i18n file " + path + " has key " + key + " twice");
            }
            try {
                new MessageFormat((String) value, Locale.ENGLISH);
            } catch (IllegalArgumentException e) {
                throw new HostFailure("i18n file " + path + ", key " + key + ": " + e.getMessage(), e);
            }
            return null;
        }
    }
}
