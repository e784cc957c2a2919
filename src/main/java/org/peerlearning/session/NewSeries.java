package org.peerlearning.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series that is about to be kept.
 *
 * @param pattern what each session is like, on the first day that was asked for
 * @param dates when they take place; not empty
 */
public record NewSeries(SeriesRule rule, NewSession pattern, List<LocalDate> dates, Optional<Integer> perPerson) {

    public NewSeries {
        dates = List.copyOf(dates);
    }

    public SessionTime time() {
        return pattern.plan().time();
    }

    public LocalDate last() {
        return dates.get(dates.size() - 1);
    }

    /** The sessions, as part of the series that was kept. */
    public List<NewSession> sessions(SeriesId series) {
        return dates.stream().map(date -> pattern.on(date, time().start().toLocalTime(), series, perPerson)).toList();
    }
}
