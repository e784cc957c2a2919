package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Watches;

/** Starts and stops watching a page: {@code POST /pages/watch.action}. */
final class WatchServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Watches watches;
    private final transient Lookup lookup;

    WatchServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.watches = rooms.wiki().watches();
        this.lookup = lookup;
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Person person = exchange.loggedIn();
        Page page = lookup.currentPage(exchange.number("pageId"));
        if (Boolean.parseBoolean(exchange.text("watch"))) {
            watches.watch(person, page);
        } else {
            watches.unwatch(person, page);
        }
        exchange.redirect(Links.page(page));
    }
}
