package org.peerlearning.host.web;

/** The app, to be disabled and enabled, and the modules it brought: {@code /admin/plugins.action}. */
final class AdminModulesServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/admin/plugins.action";

    private final transient AdminRooms admin;

    AdminModulesServlet(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        super(kit, rooms, sidebar);
        this.admin = admin;
    }

    @Override
    protected Screen screen(Exchange exchange) {
        Html rows = Html.each(admin.modules(), module -> Forms.row(module.type(), module.key(), module.detail(), module.plugin()));
        Html app = Html.each(admin.app().stream().toList(), found -> Html.of("<p>{} {}</p>", found.key(), found.version())
                .and(forms().button(exchange, PATH, Html.NONE, found.enabled() ? "Disable" : "Enable", "enable", !found.enabled())));
        return Screen.titled("Apps", app.and(Forms.table(rows, "Module", "Key", "Detail", "App")));
    }

    @Override
    protected String change(Exchange exchange) {
        admin.enable(Boolean.parseBoolean(exchange.text("enable")));
        return PATH;
    }
}
