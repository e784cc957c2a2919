package org.peerlearning.session;

import java.util.List;

/**
 * A series as somebody typed it: nothing is checked yet, anything may be null. What is null is as usual: every week, six times, from
 * the same weekday of next week on, at five in the afternoon where the person lives, for 90 minutes, with 12 seats.
 *
 * @param session the first one; its terms hold for all, moved along with the date
 * @param perPerson at most so many sessions for one person; null for no bound
 */
public record SeriesDraft(SessionDraft session, RepeatDraft repeat, Integer perPerson) {

    /** All as usual. */
    public static final SeriesDraft USUAL = new SeriesDraft(SessionDraft.NOTHING, RepeatDraft.USUAL, null);

    /**
     * A rule as somebody typed it.
     *
     * @param kind {@code weekly}, {@code monthly} or {@code dates}
     * @param interval for {@code weekly}: 1 or 2
     * @param count how many sessions
     * @param until the last day, instead of a count
     * @param week for {@code monthly}: {@code first} to {@code fourth}, or {@code last}; null for that of the first day
     * @param weekday for {@code monthly}: {@code monday} to {@code sunday}; null for that of the first day
     * @param dates for {@code dates}: the days; the date of the first session is one of them without being listed
     */
    public record RepeatDraft(
            String kind, Integer interval, Integer count, String until, String week, String weekday, List<String> dates) {

        /** As usual. */
        public static final RepeatDraft USUAL = new RepeatDraft(null, null, null, null, null, null, null);

        public RepeatDraft {
            dates = dates == null ? null : List.copyOf(dates);
        }
    }
}
