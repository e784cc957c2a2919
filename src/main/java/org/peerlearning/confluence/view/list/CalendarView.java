package org.peerlearning.confluence.view.list;

import java.util.List;

/**
 * A week or a month.
 *
 * @param name for example "March 2026"
 * @param weekdays their names, in the order of the reader's country
 * @param weeks their days
 * @param previous the address of the one before; empty for the present one
 * @param next the address of the one after; empty where there is no going on
 */
public record CalendarView(String name, List<String> weekdays, List<List<DayView>> weeks, String previous, String next) {

    public CalendarView {
        weekdays = List.copyOf(weekdays);
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    public boolean hasPrevious() {
        return !previous.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
