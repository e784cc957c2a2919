package org.peerlearning.confluence.view.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of the page that holds a list, as far as it remembers what readers chose.
 *
 * @param path the full address without what follows the question mark; empty where there is no page that could remember anything
 * @param prefix stands before the names of the list's own parameters, for example {@code plk3z.}; may be empty
 * @param parameters what the address says now, as far as the page and its lists need it, in order
 */
public record ListAddress(String path, String prefix, Map<String, String> parameters) {

    /** Longer values are nobody's choice. */
    public static final int VALUE_MAX = 200;

    /** Where a list is not on a page: in a file, in a mail. */
    public static final ListAddress NONE = new ListAddress("", "", Map.of());

    public ListAddress {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public boolean remembers() {
        return !path.isEmpty();
    }

    /** What a reader chose, without blanks around it; empty for nothing. */
    public Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(prefix + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= VALUE_MAX);
    }

    public String name(String own) {
        return prefix + own;
    }

    /** What forms have to carry along: everything but the list's own choices. */
    public Map<String, String> kept(Iterable<String> own) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        own.forEach(name -> kept.remove(prefix + name));
        return kept;
    }

    /**
     * The same page with other choices.
     *
     * @param own all choices of this list by name; empty ones are left out
     */
    public String with(Map<String, String> own) {
        if (!remembers()) {
            return "";
        }
        Map<String, String> all = kept(own.keySet());
        own.forEach((name, value) -> all.put(prefix + name, value));
        String query = all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
