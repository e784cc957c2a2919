package org.peerlearning.confluence.calendar;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import java.net.URI;
import java.util.Optional;
import org.peerlearning.calendar.MailEvents;
import org.peerlearning.calendar.MailEvents.Addressed;
import org.peerlearning.calendar.Party;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.MailCalendar;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calendar parts of notices. The wiki is who asks, by the address that its mails come from: answers are for nobody's inbox. */
public final class NoticeCalendar implements MailCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeCalendar.class);

    private final MailEvents events;
    private final UserAccessor users;
    private final LocaleManager locales;
    private final MailServerManager servers;
    private final ApplicationProperties application;

    public NoticeCalendar(
            MailEvents events,
            UserAccessor users,
            LocaleManager locales,
            MailServerManager servers,
            ApplicationProperties application) {
        this.events = events;
        this.users = users;
        this.locales = locales;
        this.servers = servers;
        this.application = application;
    }

    @Override
    public Optional<CalendarPart> event(Session session, GroupOutline group, PersonKey reader, CalendarPart.Method method) {
        Meeting meeting = Meeting.planned(session, group);
        Addressed to = addressed(reader);
        return Optional.of(new CalendarPart(method, switch (method) {
            case REQUEST -> events.request(meeting, to);
            case CANCEL -> events.cancel(meeting, to);
        }));
    }

    private Addressed addressed(PersonKey reader) {
        Party sender = new Party(application.getDisplayName(), sender());
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(reader.value()));
        if (user == null) {
            // Gone since somebody decided to write to them; the mail finds no address either.
            return new Addressed(reader, sender, sender, locales.getSiteDefaultLocale());
        }
        String name = user.getFullName() == null ? "" : user.getFullName();
        String address = user.getEmail() == null ? sender.mail() : user.getEmail().strip();
        return new Addressed(reader, new Party(name, address), sender, locales.getLocale(user));
    }

    /** A wiki that is starting may not even know yet whether there is one. */
    private Optional<SMTPMailServer> server() {
        try {
            return Optional.ofNullable(servers.getDefaultSMTPMailServer());
        } catch (RuntimeException missing) {
            LOG.debug("The wiki's mail is not there", missing);
            return Optional.empty();
        }
    }

    /** Without a mail server nothing is sent; what waits for one names the wiki all the same. */
    private String sender() {
        return server()
                .map(SMTPMailServer::getDefaultFrom)
                .filter(address -> !address.isBlank())
                .orElseGet(() -> "noreply@" + URI.create(application.getBaseUrl(UrlMode.CANONICAL)).getHost());
    }
}
