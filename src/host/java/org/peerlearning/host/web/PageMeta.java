package org.peerlearning.host.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peerlearning.host.people.Person;

/** Title and meta elements; scripts read the latter with {@code AJS.Meta.get}. */
final class PageMeta {

    private final Forms forms;
    private final String baseUrl;

    /** @param baseUrl the site's address with its context path */
    PageMeta(Forms forms, String baseUrl) {
        this.forms = forms;
        this.baseUrl = baseUrl;
    }

    Html html(Exchange exchange, Screen screen, Locale locale) {
        String token = forms.token(exchange);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context-path", exchange.request().getContextPath());
        values.put("base-url", baseUrl);
        values.put("remote-user", exchange.person().map(Person::getName).orElse(""));
        values.put("remote-user-key", exchange.person().map(person -> person.getKey().getStringValue()).orElse(""));
        values.put("user-locale", locale.toString());
        values.put("atl-token", token);
        if (screen.space() != null) {
            values.put("space-key", screen.space().getKey());
            values.put("space-name", screen.space().getName());
        }
        if (screen.page() != null) {
            values.put("page-id", screen.page().getId());
            values.put("page-title", screen.page().getTitle());
            values.put("content-type", screen.page().getType());
        }
        Html space = screen.space() == null ? Html.NONE : Html.of(" - {}", screen.space().getName());
        return Html.of("""
                <meta charset="UTF-8">
                <title>{}{} - Development host</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta id="atlassian-token" name="atlassian-token" content="{}">
                """, screen.title(), space, token)
                .and(Html.each(values.entrySet(),
                        value -> Html.of("<meta name=\"ajs-{}\" content=\"{}\">\n", value.getKey(), value.getValue())));
    }
}
