package org.peerlearning.confluence.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.MailThread;
import org.peerlearning.notice.NoticeChannel;

/** Notices as mails: in plain text, in HTML, and for the calendar. */
public final class MailNotices implements NoticeChannel {

    private final Mailboxes mailboxes;
    private final MailQueue queue;
    private final NoticeViews views;
    private final HtmlText html;
    private final NoticeLinks links;

    public MailNotices(Mailboxes mailboxes, MailQueue queue, NoticeViews views, HtmlText html, NoticeLinks links) {
        this.mailboxes = mailboxes;
        this.queue = queue;
        this.views = views;
        this.html = html;
        this.links = links;
    }

    @Override
    public Handed deliver(Delivery delivery) {
        Optional<Mailbox> reader = mailboxes.of(delivery.to());
        if (reader.isEmpty()) {
            return new Handed.Unreachable("no-address");
        }
        if (!queue.isServed()) {
            return new Handed.NoWay("no-mail-server");
        }
        queue.add(mail(delivery, reader.get()));
        return Handed.OVER;
    }

    private Mail mail(Delivery delivery, Mailbox reader) {
        NoticeView view = views.of(delivery, reader);
        List<Mail.Part> parts = new ArrayList<>();
        parts.add(new Mail.Part(Mail.PLAIN, PlainText.of(view)));
        parts.add(new Mail.Part(Mail.HTML, html.of(view)));
        delivery.calendar().map(MailNotices::part).ifPresent(parts::add);
        return new Mail(reader.address(), view.subject(), headers(delivery, view), parts);
    }

    /** Calendars look for what they are asked to do beside the type. */
    private static Mail.Part part(CalendarPart calendar) {
        return new Mail.Part("text/calendar; method=" + calendar.method(), calendar.text());
    }

    private Map<String, String> headers(Delivery delivery, NoticeView view) {
        MailThread thread = delivery.thread();
        Map<String, String> headers = new HashMap<>();
        headers.put("Message-ID", id(thread.own()));
        thread.root().ifPresent(root -> {
            headers.put("In-Reply-To", id(root));
            headers.put("References", id(root));
        });
        headers.put("List-Unsubscribe", "<" + view.stop().url() + ">");
        headers.put("Auto-Submitted", "auto-generated");
        return headers;
    }

    private String id(String local) {
        return "<" + local + "@" + links.server() + ">";
    }
}
