package org.peerlearning.session;

/**
 * A session as somebody typed it: nothing is checked yet, anything may be null.
 *
 * @param date for example {@code 2026-12-01}
 * @param time for example {@code 17:30}
 * @param zone an IANA zone, for example {@code Europe/Paris}
 * @param terms null for the usual ones
 */
public record SessionDraft(
        String date,
        String time,
        String zone,
        Integer minutes,
        String place,
        String link,
        Integer capacity,
        TermsDraft terms) {

    /**
     * Terms as somebody typed them. All may be null.
     *
     * @param opens local date and time, for example {@code 2026-11-20T08:00}
     * @param closes local date and time
     * @param cancelMinutes before the start
     */
    public record TermsDraft(String opens, String closes, Integer cancelMinutes, Boolean approval) {}

    /** With the usual terms. */
    public SessionDraft(
            String date, String time, String zone, Integer minutes, String place, String link, Integer capacity) {
        this(date, time, zone, minutes, place, link, capacity, null);
    }
}
