package org.peerlearning.host.web;

import java.util.List;
import java.util.Map;
import org.peerlearning.host.modules.WebFragments;

/** The column of the administration: the host's own pages, and those that apps add. */
final class AdminSidebar {

    private static final List<String> SECTIONS = List.of("configuration", "administration", "security", "lookandfeel",
            "marketplace_confluence");

    private final WebFragments fragments;

    AdminSidebar(WebFragments fragments) {
        this.fragments = fragments;
    }

    /** @param root the context path */
    Html html(String root, Screen screen) {
        Map<String, Object> context = Header.context(screen);
        Html apps = Html.each(SECTIONS, section -> Header.items(fragments.items("system.admin/" + section, context)));
        Html sections = Html.each(fragments.sections("system.admin", context), section -> Html.of("<h3>{}</h3><ul>{}</ul>",
                section.label(), Header.items(fragments.items(section.section(), context))));
        return Html.of("""
                <nav aria-label="Administration"><h2><a href="{}/admin/console.action">Administration</a></h2>
                <ul><li><a href="{}/admin/users.action">Users</a></li><li><a href="{}/admin/scheduledjobs.action">Scheduled jobs</a></li>
                <li><a href="{}/admin/plugins.action">Apps</a></li><li><a href="{}/admin/maintenance.action">Maintenance</a></li>
                <li><a href="{}/admin/outbox.action">Mail outbox</a></li></ul>{}{}</nav>
                """, root, root, root, root, root, root,
                Html.when(!apps.markup().isEmpty(), () -> Html.of("<h3>App settings</h3><ul>{}</ul>", apps)), sections);
    }
}
