package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/** Writes events for mails. What iCalendar text looks like is another feature's business. */
public interface MailCalendar {

    /**
     * The event of one session for one reader, who is the only attendee it names; empty where none can be written.
     *
     * @param method {@link CalendarPart.Method#CANCEL} also for a reader whose seat is gone while the session takes place
     */
    Optional<CalendarPart> event(Session session, GroupOutline group, PersonKey reader, CalendarPart.Method method);
}
