package org.peerlearning.host.web;

import java.time.Instant;
import java.util.Optional;

/** The scheduled jobs, each to be run at once if need be: {@code /admin/scheduledjobs.action}. */
final class AdminJobsServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/scheduledjobs.action";

    private final transient AdminRooms admin;

    AdminJobsServlet(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        super(kit, rooms, sidebar);
        this.admin = admin;
    }

    @Override
    protected Screen screen(Exchange exchange) {
        Html ran = Html.when(exchange.has("outcome"), () -> Forms.message("info", Html.of("{}", exchange.text("outcome"))));
        Html rows = Html.each(admin.jobs(), job -> Forms.row(job.name(), job.schedule(),
                Html.of("{} {}", when(job.lastRun()), job.lastOutcome()), when(job.nextRun()),
                Html.when(job.runnable(), () -> forms().button(exchange, PATH, Html.NONE, "Run", "id", job.id()))));
        return Screen.titled("Scheduled jobs", ran.and(Forms.table(rows, "Job", "Schedule", "Last run", "Next run", "Actions")));
    }

    @Override
    protected String change(Exchange exchange) {
        try {
            return PATH + "?outcome=" + Links.encode(admin.run(exchange.text("id")));
        } catch (IllegalArgumentException e) {
            throw HttpFailure.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static Html when(Optional<Instant> instant) {
        return instant.map(Times::show).orElse(Html.of("–"));
    }
}
