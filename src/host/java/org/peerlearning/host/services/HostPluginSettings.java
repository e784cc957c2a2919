package org.peerlearning.host.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Settings of one scope in table HOST_SETTING. As SAL documents: values are strings, lists of strings, maps of strings to
 * strings, or properties; a key has at most 100 characters and a text at most 99,000; putting null removes.
 */
final class HostPluginSettings implements PluginSettings {
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 99_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final String scope;

    HostPluginSettings(Database database, String scope) {
        this.database = database;
        this.scope = scope;
    }

    @Override
    public Object get(String key) {
        check(key);
        return database.first("SELECT KIND, CONTENT FROM HOST_SETTING WHERE SCOPE = ? AND NAME = ?",
                row -> read(Kind.valueOf(row.getString(1)), row.getString(2)), scope, key).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        check(key);
        Kind kind = Kind.of(value);
        String content = write(value);
        if (content.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The value of setting " + key + " has more than " + LONGEST_VALUE + " characters");
        }
        return database.inTransaction(() -> {
            Object before = get(key);
            // Two nodes may put the same new key at once, so it is one statement, and it differs between the databases.
            database.update(database.isPostgres()
                    ? "INSERT INTO HOST_SETTING (SCOPE, NAME, KIND, CONTENT) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (SCOPE, NAME) DO UPDATE SET KIND = EXCLUDED.KIND, CONTENT = EXCLUDED.CONTENT"
                    : "MERGE INTO HOST_SETTING (SCOPE, NAME, KIND, CONTENT) KEY (SCOPE, NAME) VALUES (?, ?, ?, ?)",
                    scope, key, kind, content);
            return before;
        });
    }

    @Override
    public Object remove(String key) {
        check(key);
        return database.inTransaction(() -> {
            Object before = get(key);
            database.update("DELETE FROM HOST_SETTING WHERE SCOPE = ? AND NAME = ?", scope, key);
            return before;
        });
    }

    private static void check(String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A setting's key has 1 to " + LONGEST_KEY + " characters, not: " + key);
        }
    }

    private static String write(Object value) {
        if (value instanceof String text) {
            return text;
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A setting that cannot be stored: " + value, e);
        }
    }

    private static Object read(Kind kind, String content) {
        try {
            return switch (kind) {
                case TEXT -> content;
                case LIST -> JSON.readValue(content, new TypeReference<ArrayList<String>>() {});
                case MAP -> JSON.readValue(content, new TypeReference<HashMap<String, String>>() {});
                case PROPERTIES -> {
                    Properties properties = new Properties();
                    properties.putAll(JSON.readValue(content, new TypeReference<HashMap<String, String>>() {}));
                    yield properties;
                }
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting that cannot be read: " + content, e);
        }
    }

    private enum Kind {
        TEXT,
        LIST,
        PROPERTIES,
        MAP;

        static Kind of(Object value) {
            if (value instanceof String) {
                return TEXT;
            }
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return LIST;
            }
            if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)
                    && map.values().stream().allMatch(String.class::isInstance)) {
                return value instanceof Properties ? PROPERTIES : MAP;
            }
            throw new IllegalArgumentException("A setting is a String, a List or Map of Strings, or Properties, not "
                    + value.getClass().getName());
        }
    }
}
