package org.peerlearning.host.web;

/** Makes the site read-only, and writable again: {@code /admin/maintenance.action}. */
final class AdminMaintenanceServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/maintenance.action";

    private final transient AdminRooms admin;

    AdminMaintenanceServlet(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        super(kit, rooms, sidebar);
        this.admin = admin;
    }

    @Override
    protected Screen screen(Exchange exchange) {
        boolean readOnly = admin.isReadOnly();
        Html state = Html.of("<p>The site is {}.</p>", readOnly ? "read-only" : "writable");
        return Screen.titled("Maintenance", state.and(
                forms().button(exchange, PATH, Html.NONE, readOnly ? "Make it writable" : "Make it read-only", "read-only", !readOnly)));
    }

    @Override
    protected String change(Exchange exchange) {
        admin.makeReadOnly(Boolean.parseBoolean(exchange.text("read-only")));
        return PATH;
    }
}
