package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * A series of sessions.
 *
 * @param time local, for example {@code 17:30}
 * @param perPerson at most so many of its sessions for one person; null for no bound
 * @param last up to this day the rule has been followed
 */
record SeriesJson(
        long id, long groupId, RepeatJson repeat, String time, String zone, int minutes, Integer perPerson, String last) {

    /** The rule; what its kind has no use for is null. */
    record RepeatJson(
            String kind, Integer interval, Integer count, String until, String week, String weekday, List<String> dates) {}

    /** The series of one group, the latest first. */
    record ListJson(List<SeriesJson> series) {}

    /** A series with all of its sessions, past and to come. */
    record WithSessionsJson(SeriesJson series, List<SessionJson> sessions) {}

    /**
     * What was planned.
     *
     * @param delayed those of the sessions that begin later than they say, because clocks are put forward over their hour
     */
    record PlannedJson(SeriesJson series, List<SessionJson> sessions, List<Long> delayed) {}

    /**
     * What a change came to.
     *
     * @param others of the same series that were changed along
     * @param delayed as above, of all of them
     */
    record ChangedJson(SessionJson session, List<SessionJson> others, List<Long> delayed) {}
}
