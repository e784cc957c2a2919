package org.peerlearning.confluence.view.list;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of sessions.
 *
 * @param meetings the earliest first
 * @param calendar the same on their days, or null for a plain list
 * @param nothing why there are none, in words; empty when there are some
 * @param first the address of the first page; empty on it
 * @param next the address of the page that follows; empty on the last one
 * @param more whether there are more sessions
 */
public record SessionListView(
        List<MeetingView> meetings, CalendarView calendar, String nothing, String first, String next, boolean more) {

    public SessionListView {
        meetings = List.copyOf(meetings);
    }

    public boolean hasCalendar() {
        return Optional.ofNullable(calendar).isPresent();
    }

    public boolean hasMeetings() {
        return !meetings.isEmpty();
    }

    public boolean hasFirst() {
        return !first.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
