package org.peerlearning.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.calendar.Attending.Part;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * The calendar part of a mail: the reader's program puts the session in, changes it in place, or takes it out, because its {@code UID}
 * stays and its {@code SEQUENCE} grows.
 */
public final class MailEvents {

    /**
     * Whom a mail is for.
     *
     * @param reader as the mail names them
     * @param sender by whom the mail comes
     */
    public record Addressed(PersonKey person, Party reader, Party sender, Locale language) {}

    private final Attending attending;
    private final Access access;
    private final CalendarSite site;
    private final Clock clock;

    public MailEvents(Attending attending, Access access, CalendarSite site, Clock clock) {
        this.attending = attending;
        this.access = access;
        this.site = site;
        this.clock = clock;
    }

    /** The session as it is now, for a reader who has signed up. To be sent as {@code text/calendar; method=REQUEST}. */
    public String request(Meeting meeting, Addressed to) {
        SessionEvents words = new SessionEvents(site, to.language());
        Part part = attending.of(to.person()).getOrDefault(meeting.id(), Part.SEATED);
        return written(Method.REQUEST, meeting, to, words, words.attended(meeting, part));
    }

    /**
     * It was called off, or the reader does not go there any more. To be sent as {@code text/calendar; method=CANCEL}. A reader who may
     * not see the session by now learns no more of it than when it was to be.
     */
    public String cancel(Meeting meeting, Addressed to) {
        SessionEvents words = new SessionEvents(site, to.language());
        boolean visible = access.mayView(Viewer.of(to.person()), meeting.page());
        return written(Method.CANCEL, meeting, to, words, visible ? words.ended(meeting) : words.nameless());
    }

    private String written(Method method, Meeting meeting, Addressed to, SessionEvents words, Content content) {
        Session session = meeting.session();
        int sequence = SessionEvents.sequence(session) + attending.changes(to.person(), session.id());
        Event event = Event.alone(words.uid(session.id()), sequence, session.time(), content);
        Parties parties = new Parties(to.sender(), to.reader());
        return new ICalendar(Optional.of(method), Optional.empty(), Optional.of(parties), session.time().zone(), List.of(event))
                .text(clock.instant());
    }
}
