package org.peerlearning.host.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** A person's own settings: language and time zone; colours belong to the screen and are set in the menu and here. */
final class SettingsServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.US, Locale.FRANCE);

    private final transient People people;

    SettingsServlet(Kit kit, Rooms rooms) {
        super(kit);
        this.people = rooms.people();
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Person person = exchange.loggedIn();
        // Whoever has another language than those offered keeps it unless they choose one.
        Html languages = Html.each(Stream.concat(LANGUAGES.stream(), Stream.of(person.getLanguage())).distinct().toList(),
                language -> Forms.option(language.toLanguageTag(), language.getDisplayName(language),
                        language.equals(person.getLanguage())));
        Html zones = Html.each(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") || "UTC".equals(id)).sorted().toList(),
                id -> Forms.option(id, id, id.equals(person.getZone().getId())));
        Theme theme = Theme.of(exchange.request());
        Html themes = Html.each(List.of(Theme.values()), one -> Forms.option(one.key(), one.key(), one == theme));
        Html fields = Html.of("""
                <div class="host-field"><label for="locale">Language</label><select id="locale" name="locale">{}</select></div>
                <div class="host-field"><label for="timezone">Time zone</label><select id="timezone" name="timezone">{}</select></div>
                <div class="host-field"><label for="theme">Theme</label><select id="theme" name="theme">{}</select></div>
                <div class="host-actions"><button type="submit" class="aui-button aui-button-primary">Save</button></div>
                """, languages, zones, themes);
        Html saved = Html.when(exchange.has("saved"), () -> Forms.message("success", Html.of("Your settings are saved.")));
        show(exchange, Screen.titled("Settings", saved.and(
                forms().post(exchange, "/users/editmysettings.action", Html.of("class=\"host-form\""), fields))));
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Person person = exchange.loggedIn();
        people.save(person.change().language(language(exchange.text("locale"))).zone(zone(exchange.text("timezone"))).build());
        exchange.response().addCookie(Theme.named(exchange.text("theme")).cookie(exchange.request().getContextPath()));
        exchange.redirect("/users/viewmysettings.action?saved=true");
    }

    private static Locale language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw HttpFailure.badRequest("Not a language: \"" + tag + "\".");
        }
        return locale;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw HttpFailure.badRequest("Not a time zone: \"" + id + "\".");
        }
    }
}
