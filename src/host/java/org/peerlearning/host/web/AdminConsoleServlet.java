package org.peerlearning.host.web;

/** The way into the administration: {@code /admin/console.action}. */
final class AdminConsoleServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    AdminConsoleServlet(Kit kit, Rooms rooms, AdminSidebar sidebar) {
        super(kit, rooms, sidebar);
    }

    @Override
    protected Screen screen(Exchange exchange) {
        return Screen.titled("Administration", Html.of("<p>Choose what to look after in the column beside.</p>"));
    }
}
