package org.peerlearning.host.web;

import java.util.List;

/** The mail that was kept instead of sent: {@code /admin/outbox.action}. */
final class AdminOutboxServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdminRooms admin;

    AdminOutboxServlet(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        super(kit, rooms, sidebar);
        this.admin = admin;
    }

    @Override
    protected Screen screen(Exchange exchange) {
        List<AdminRooms.Mail> mails = admin.outbox();
        // The text as it was written, never as a page: a mail may say anything.
        Html list = Html.each(mails, mail -> Html.of("""
                <article class="host-section"><h2>{}</h2><p class="host-meta">To {} · {} · {}</p>
                <pre class="host-mail" tabindex="0">{}</pre></article>
                """, mail.subject(), mail.to(), Times.show(mail.queued()), mail.type(), mail.body()));
        return Screen.titled("Mail outbox", mails.isEmpty()
                ? Html.of("<p>No mail was kept. With a mail server set, mail is sent instead.</p>") : list);
    }
}
