package org.peerlearning.session;

import java.util.List;

/**
 * By how much a series goes on, as somebody typed it: one of the three; the others are null.
 *
 * @param count so many sessions by the rule of the series
 * @param until all that the rule has up to this day, for example {@code 2027-06-30}
 * @param dates on these days
 */
public record MoreSessions(Integer count, String until, List<String> dates) {

    public MoreSessions {
        dates = dates == null ? null : List.copyOf(dates);
    }

    /** Where a refusal belongs that is about all of it. */
    String field() {
        return dates != null ? "dates" : until != null ? "until" : "count";
    }
}
