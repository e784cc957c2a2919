package org.peerlearning.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.calendar.Attending.Part;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** One session to put into a calendar by hand, for whoever may see it. */
public final class SessionFile {

    private final Meetings meetings;
    private final Attending attending;
    private final CalendarSite site;
    private final Clock clock;

    public SessionFile(Meetings meetings, Attending attending, CalendarSite site, Clock clock) {
        this.meetings = meetings;
        this.attending = attending;
        this.site = site;
        this.clock = clock;
    }

    public Answer<CalendarText> of(Viewer viewer, SessionId id, Locale language) {
        return meetings.find(viewer, id).then(meeting -> Answer.of(text(viewer, meeting, language)));
    }

    private CalendarText text(Viewer viewer, Meeting meeting, Locale language) {
        Instant now = clock.instant();
        SessionEvents words = new SessionEvents(site, language);
        Optional<Part> part = viewer.person().flatMap(person -> Optional.ofNullable(attending.of(person).get(meeting.id())));
        Content content = part.map(how -> words.attended(meeting, how)).orElseGet(() -> words.open(meeting));
        List<Event> events = List.of(words.alone(meeting, content));
        return CalendarText.of(
                new ICalendar(Optional.empty(), Optional.empty(), Optional.empty(), meeting.session().time().zone(), events), now);
    }
}
