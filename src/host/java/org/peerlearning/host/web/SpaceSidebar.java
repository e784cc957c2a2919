package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.WikiAccess;

/** The column beside the pages of a space: its name, links of apps, the tree of its pages, its tools. */
final class SpaceSidebar {

    private final WebFragments fragments;
    private final Pages pages;
    private final WikiAccess access;

    SpaceSidebar(WebFragments fragments, Rooms rooms) {
        this.fragments = fragments;
        this.pages = rooms.wiki().pages();
        this.access = rooms.wiki().access();
    }

    /** @param screen of a space */
    Html html(Exchange exchange, Screen screen) {
        Space space = screen.space();
        String root = exchange.request().getContextPath();
        Map<String, Object> context = Header.context(screen);
        List<Page> above = new ArrayList<>();
        for (Page page = screen.page(); page != null && !above.contains(page); page = page.getParent()) {
            above.add(page);
        }
        Html tools = Html.when(access.canAdminister(Viewer.orNull(), space), () -> Html.of("""
                <nav aria-label="Space tools"><h3>Space tools</h3><ul>
                <li><a href="{}/spaces/spacepermissions.action?key={}">Permissions</a></li>
                <li><a href="{}/spaces/viewtrash.action?key={}">Trash</a></li>
                <li><a href="{}/spaces/spacedetails.action?key={}">Space details</a></li>{}</ul></nav>""", root,
                Links.encode(space.getKey()), root, Links.encode(space.getKey()), root, Links.encode(space.getKey()), tools(context)));
        return Html.of("""
                <nav aria-label="Space"><h2><a href="{}">{}</a></h2><ul class="acs-nav">{}</ul></nav>
                <nav aria-label="Page tree"><h3>Page tree</h3>{}</nav>{}
                """, root + Links.space(space), space.getName(), Header.items(fragments.items("system.space.sidebar/main-links", context)),
                branch(root, pages.roots(space), screen.page(), above), tools);
    }

    private Html tools(Map<String, Object> context) {
        Html all = Html.NONE;
        for (String section : List.of("overview", "contenttools", "integrations")) {
            all = all.and(Header.items(fragments.items("system.space.tools/" + section, context)));
        }
        return all;
    }

    private Html branch(String root, List<Page> siblings, Page shown, List<Page> open) {
        List<Page> visible = siblings.stream().filter(page -> access.canView(Viewer.orNull(), page)).toList();
        return Html.when(!visible.isEmpty(), () -> Html.of("<ul>{}</ul>", Html.each(visible, page -> node(root, page, shown, open))));
    }

    /** Only the way to the page that is shown stands open, with its children; other branches are a click away. */
    private Html node(String root, Page page, Page shown, List<Page> open) {
        Html link = Html.of("<a href=\"{}\"{}>{}</a>", root + Links.page(page),
                Html.when(page.equals(shown), () -> Html.trusted(" aria-current=\"page\"")), page.getTitle());
        Html below = open.contains(page) ? branch(root, pages.children(page), shown, open) : Html.NONE;
        return Html.of("<li>{}{}</li>", link, below);
    }
}
