package org.peerlearning.confluence.view.list;

import java.util.List;

/**
 * A day of a calendar.
 *
 * @param number of the month, as its square shows it
 * @param name the whole date in the reader's language
 * @param iso the date for machines
 * @param style {@code in}, {@code out} for a day of another month, or {@code today}
 */
public record DayView(String number, String name, String iso, String style, List<MeetingView> meetings) {
    public DayView {
        meetings = List.copyOf(meetings);
    }

    public boolean hasMeetings() {
        return !meetings.isEmpty();
    }
}
