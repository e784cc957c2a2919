package org.peerlearning.host.web;

import java.io.IOException;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.WikiAccess;

/** The form of the administration's pages: for Confluence administrators only. */
abstract class AdminServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient WikiAccess access;
    private final transient AdminSidebar sidebar;

    AdminServlet(Kit kit, Rooms rooms, AdminSidebar sidebar) {
        super(kit);
        this.access = rooms.wiki().access();
        this.sidebar = sidebar;
    }

    /** What the page shows. */
    protected abstract Screen screen(Exchange exchange);

    /** Does what a form asks for, and says where to go then. */
    protected String change(Exchange exchange) {
        throw new HttpFailure(405, "This address takes no forms.");
    }

    @Override
    protected final void get(Exchange exchange) throws IOException {
        checkAdministrator(exchange);
        Screen screen = screen(exchange);
        show(exchange, screen.context("atl.admin").side(sidebar.html(exchange.request().getContextPath(), screen)));
    }

    @Override
    protected final void post(Exchange exchange) throws IOException {
        checkAdministrator(exchange);
        exchange.redirect(change(exchange));
    }

    private void checkAdministrator(Exchange exchange) {
        Person person = exchange.loggedIn();
        if (!access.isConfluenceAdministrator(person)) {
            throw HttpFailure.forbidden();
        }
    }
}
