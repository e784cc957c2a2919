package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.util.List;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.Spaces;
import org.peerlearning.host.wiki.WikiAccess;

/** Readable addresses: {@code /display/KEY}, {@code /display/KEY/Title}, {@code /display/~user}. */
final class DisplayServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Spaces spaces;
    private final transient Pages pages;
    private final transient People people;
    private final transient WikiAccess access;
    private final transient Lookup lookup;
    private final transient PageScreen screen;

    DisplayServlet(Kit kit, Rooms rooms, Lookup lookup, PageScreen screen) {
        super(kit);
        this.spaces = rooms.wiki().spaces();
        this.pages = rooms.wiki().pages();
        this.people = rooms.people();
        this.access = rooms.wiki().access();
        this.lookup = lookup;
        this.screen = screen;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        // The raw path: a plus is a blank here, and the container's own decoding would keep it.
        String raw = exchange.request().getRequestURI().substring((exchange.request().getContextPath() + "/display").length());
        String[] parts = raw.replaceFirst("^/", "").split("/", 2);
        String key = Links.decode(parts[0]);
        if (parts.length == 2 && !parts[1].isEmpty()) {
            show(exchange, screen.show(exchange, lookup.page(key, Links.decode(parts[1]))));
        } else if (key.startsWith("~") && spaces.byKey(key).filter(space -> access.canView(Viewer.orNull(), space)).isEmpty()) {
            // Whoever has no personal space, or none that may be seen, has a profile.
            Person person = people.byName(key.substring(1)).orElseThrow(HttpFailure::notFound);
            exchange.redirect(Links.person(person));
        } else {
            home(exchange, lookup.space(key));
        }
    }

    private void home(Exchange exchange, Space space) throws IOException {
        Page home = space.getHomePage();
        if (home != null && home.isCurrent() && access.canView(Viewer.orNull(), home)) {
            show(exchange, screen.show(exchange, home));
            return;
        }
        List<Page> roots = pages.roots(space).stream().filter(page -> access.canView(Viewer.orNull(), page)).toList();
        String root = exchange.request().getContextPath();
        Html list = roots.isEmpty() ? Html.of("<p>This space has no pages that you may view.</p>")
                : Html.of("<ul>{}</ul>", Html.each(roots,
                        page -> Html.of("<li><a href=\"{}\">{}</a></li>", root + Links.page(page), page.getTitle())));
        show(exchange, Screen.titled(space.getName(), list).in(space));
    }
}
