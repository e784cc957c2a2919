package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Watches;
import org.peerlearning.host.wiki.WikiAccess;

/** The buttons of a page and its "…" menu. */
final class PageToolbar {

    private static final String[] MENU = {"primary", "marker", "secondary", "modify"};

    private final WebFragments fragments;
    private final WikiAccess access;
    private final Watches watches;
    private final Forms forms;

    PageToolbar(WebFragments fragments, Rooms rooms, Forms forms) {
        this.fragments = fragments;
        this.access = rooms.wiki().access();
        this.watches = rooms.wiki().watches();
        this.forms = forms;
    }

    /** @param screen about the page */
    Html html(Exchange exchange, Screen screen) {
        Page page = screen.page();
        if (!page.isCurrent()) {
            return Html.NONE;
        }
        Person viewer = Viewer.orNull();
        Map<String, Object> context = Header.context(screen);
        boolean edit = access.canEdit(viewer, page);
        Html editLink = Html.when(edit, () -> Html.of("<a class=\"aui-button\" id=\"editPageLink\" href=\"{}\">Edit</a>",
                address(exchange, "/pages/editpage.action", page)));
        Html buttons = Html.each(fragments.items("system.content.button", context),
                item -> Html.of("<a class=\"aui-button {}\" id=\"{}\" href=\"{}\">{}</a>",
                        item.styleClass(), item.linkId(), item.url(), item.label()));
        return Html.of("<div class=\"host-toolbar\" role=\"group\" aria-label=\"Page actions\">{}{}{}{}</div>",
                editLink, buttons, watch(exchange, viewer, page), menu(exchange, context, page, edit));
    }

    private Html watch(Exchange exchange, Person viewer, Page page) {
        if (viewer == null) {
            return Html.NONE;
        }
        boolean watching = watches.isWatching(viewer, page);
        return forms.button(exchange, "/pages/watch.action", Html.NONE, watching ? "Stop watching" : "Watch",
                "pageId", page.getId(), "watch", !watching);
    }

    private Html menu(Exchange exchange, Map<String, Object> context, Page page, boolean edit) {
        Html items = Html.NONE;
        for (String section : MENU) {
            items = items.and(Header.items(fragments.items("system.content.action/" + section, context)));
        }
        Html reading = item(exchange, "/pages/viewpreviousversions.action", page, "Page history")
                .and(item(exchange, "/pages/viewstorage.action", page, "View storage format"));
        Html editing = Html.when(edit, () -> item(exchange, "/pages/movepage.action", page, "Move")
                .and(item(exchange, "/pages/removepage.action", page, "Delete")));
        Html restricting = Html.when(access.canRestrict(Viewer.orNull(), page),
                () -> item(exchange, "/pages/pagepermissions.action", page, "Restrictions"));
        Html all = items;
        Html ofApps = Html.when(!all.markup().isEmpty(), () -> Html.of("<ul>{}</ul>", all));
        return Html.of("""
                <details class="host-menu" id="action-menu">
                <summary class="aui-button" id="action-menu-link"><span aria-hidden="true">…</span>
                <span class="host-hidden">More actions</span></summary>
                <div class="host-menu-body">{}<ul>{}{}{}</ul></div></details>
                """, ofApps, reading, restricting, editing);
    }

    /** For a page in the bin: says so and offers the ways out of it. */
    Html binNotice(Exchange exchange, Page page) {
        return Html.when(page.isDeleted(), () -> Forms.message("warning", Html.of("This page is in the trash.{}{}",
                forms.button(exchange, "/pages/restorepage.action", Html.NONE, "Restore", "pageId", page.getId()),
                forms.button(exchange, "/pages/purgepage.action", Html.of("data-confirm=\"Remove this page for good?\""), "Purge",
                        "pageId", page.getId()))));
    }

    private static Html item(Exchange exchange, String path, Page page, String label) {
        return Html.of("<li><a href=\"{}\">{}</a></li>", address(exchange, path, page), label);
    }

    private static String address(Exchange exchange, String path, Page page) {
        return exchange.request().getContextPath() + path + "?pageId=" + page.getId();
    }
}
