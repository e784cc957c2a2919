package org.peerlearning.host.web;

/** The modules that apps brought: {@code /admin/plugins.action}. */
final class AdminModulesServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdminRooms admin;

    AdminModulesServlet(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        super(kit, rooms, sidebar);
        this.admin = admin;
    }

    @Override
    protected Screen screen(Exchange exchange) {
        Html rows = Html.each(admin.modules(), module -> Forms.row(module.type(), module.key(), module.detail(), module.plugin()));
        return Screen.titled("Apps", Forms.table(rows, "Module", "Key", "Detail", "App"));
    }
}
