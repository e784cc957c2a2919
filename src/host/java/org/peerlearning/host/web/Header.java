package org.peerlearning.host.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.modules.WebItemView;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.WikiAccess;

/** The bar on top: the site's menu, the button to create a page, and the menu of the person. */
final class Header {

    private final WebFragments fragments;
    private final WikiAccess access;
    private final Forms forms;
    private final PersonSwitch people;

    Header(WebFragments fragments, WikiAccess access, Forms forms, PersonSwitch people) {
        this.fragments = fragments;
        this.access = access;
        this.forms = forms;
        this.people = people;
    }

    /** What conditions and links of web items may look at. */
    static Map<String, Object> context(Screen screen) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", Viewer.orNull());
        if (screen.space() != null) {
            context.put("space", screen.space());
        }
        if (screen.page() != null) {
            context.put("page", screen.page());
        }
        return context;
    }

    /** Links of web items as list items. */
    static Html items(List<WebItemView> items) {
        return Html.each(items, item -> Html.of("<li>{}</li>", link(item)));
    }

    static Html link(WebItemView item) {
        return Html.of("<a href=\"{}\"{}{}{}>{}</a>", item.url(), attribute("id", item.linkId()), attribute("title", item.tooltip()),
                attribute("class", item.styleClass()), item.label());
    }

    /** @param language a language attribute for the header's own words, or nothing */
    Html html(Exchange exchange, Screen screen, Html language) {
        String root = exchange.request().getContextPath();
        Map<String, Object> context = context(screen);
        return Html.of("""
                <header id="header"{}><div class="host-header">
                <a class="host-logo" href="{}/">Development host</a>
                <nav aria-label="Site"><ul>
                <li><a href="{}/index.action">Spaces</a></li><li><a href="{}/browsepeople.action">People</a></li>
                {}{}</ul></nav>
                {}</div></header>
                """, language, root, root, root, items(fragments.items("system.header/left", context)), create(exchange, screen),
                exchange.person().map(person -> userMenu(exchange, person, context)).orElseGet(() -> visitor(exchange)));
    }

    private static Html create(Exchange exchange, Screen screen) {
        if (exchange.person().isEmpty()) {
            return Html.NONE;
        }
        String where = screen.space() == null ? "" : "?spaceKey=" + Links.encode(screen.space().getKey())
                + (screen.page() == null ? "" : "&fromPageId=" + screen.page().getId());
        return Html.of("<li><a class=\"host-create\" id=\"create-page-button\" href=\"{}/pages/createpage.action{}\">Create</a></li>",
                exchange.request().getContextPath(), where);
    }

    private Html visitor(Exchange exchange) {
        String wanted = "/login.action".equals(exchange.path()) ? "/" : exchange.wanted();
        return Html.of("<a id=\"login-link\" href=\"{}/login.action?os_destination={}\">Log in</a>",
                exchange.request().getContextPath(), Links.encode(wanted));
    }

    private Html userMenu(Exchange exchange, Person person, Map<String, Object> context) {
        String root = exchange.request().getContextPath();
        Html admin = Html.when(access.isConfluenceAdministrator(person),
                () -> Html.of("<li><a href=\"{}/admin/console.action\">Administration</a></li>", root));
        return Html.of("""
                <details class="host-menu" id="user-menu"><summary id="user-menu-link">
                <span class="host-avatar" aria-hidden="true">{}</span><span class="host-user-name">{}</span>
                <span class="host-hidden">Menu of the person</span></summary>
                <div class="host-menu-body">
                <ul><li><a href="{}/users/viewuserprofile.action?username={}">Profile</a></li>{}</ul>
                <ul><li><a href="{}/users/viewmysettings.action">Settings</a></li>{}{}</ul>
                {}{}{}</div></details>
                """, initials(person), person.getFullName(), root, Links.encode(person.getName()),
                items(fragments.items("system.user/user-content", context)), root,
                items(fragments.items("system.user/user-preferences", context)), admin, theme(exchange), people.menu(exchange),
                forms.post(exchange, "/logout.action", Html.NONE, Html.of("<button type=\"submit\" id=\"logout-link\">Log out</button>")));
    }

    private Html theme(Exchange exchange) {
        Theme current = Theme.of(exchange.request());
        Html buttons = Html.each(List.of(Theme.LIGHT, Theme.DARK, Theme.AUTO), theme -> Html.of(
                "<button type=\"submit\" name=\"theme\" value=\"{}\" aria-pressed=\"{}\">{}</button>", theme.key(), theme == current,
                switch (theme) {
                    case LIGHT -> "Light";
                    case DARK -> "Dark";
                    case AUTO -> "System";
                }));
        return forms.post(exchange, "/users/theme.action", Html.of("id=\"theme-form\""),
                Html.of("<h2>Theme</h2><div class=\"host-row\">{}</div>", buttons)
                        .and(Forms.hidden("os_destination", "GET".equals(exchange.request().getMethod()) ? exchange.wanted() : "/")));
    }

    static String initials(Person person) {
        StringBuilder initials = new StringBuilder();
        for (String word : person.getFullName().strip().split("\\s+")) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    private static Html attribute(String name, String value) {
        return value == null || value.isEmpty() ? Html.NONE : Html.of(" {}=\"{}\"", name, value);
    }
}
