package org.peerlearning.session;

/**
 * A session as somebody typed it: nothing is checked yet, anything may be null.
 *
 * @param date for example {@code 2026-12-01}
 * @param time for example {@code 17:30}
 * @param zone an IANA zone, for example {@code Europe/Paris}
 * @param terms null for the usual ones
 * @param activity what is done, in one line
 * @param agenda in what order
 * @param bring what to bring along
 */
public record SessionDraft(
        String date,
        String time,
        String zone,
        Integer minutes,
        String place,
        String link,
        Integer capacity,
        TermsDraft terms,
        String activity,
        String agenda,
        String bring) {

    /** Nothing typed at all. */
    public static final SessionDraft NOTHING = new SessionDraft(null, null, null, null, null, null, null);

    /**
     * Terms as somebody typed them. All may be null.
     *
     * @param opens local date and time, for example {@code 2026-11-20T08:00}
     * @param closes local date and time
     * @param cancelMinutes before the start
     * @param draw null for first come, first served
     * @param minimum null for none
     * @param kept null for none
     */
    public record TermsDraft(
            String opens,
            String closes,
            Integer cancelMinutes,
            Boolean approval,
            DrawDraft draw,
            MinimumDraft minimum,
            KeptDraft kept) {

        /** First come, first served; no minimum, and no seats kept. */
        public TermsDraft(String opens, String closes, Integer cancelMinutes, Boolean approval) {
            this(opens, closes, cancelMinutes, approval, null, null, null);
        }
    }

    /** A fair draw as somebody typed it; {@code at} is a local date and time, {@code perDepartment} null or 0 for no bound. */
    public record DrawDraft(String at, Integer perDepartment) {}

    /** A minimum as somebody typed it; {@code decideMinutes} before the start, null for the cancel cut-off. */
    public record MinimumDraft(Integer people, Integer decideMinutes) {}

    /** Kept seats as somebody typed them; {@code whom} is {@code members} or {@code wiki-group}, {@code until} local. */
    public record KeptDraft(Integer seats, String whom, String wikiGroup, String until) {}

    /** With the usual terms. */
    public SessionDraft(
            String date, String time, String zone, Integer minutes, String place, String link, Integer capacity) {
        this(date, time, zone, minutes, place, link, capacity, null);
    }

    /** When, where and on what terms; nothing about what is done. */
    public SessionDraft(
            String date,
            String time,
            String zone,
            Integer minutes,
            String place,
            String link,
            Integer capacity,
            TermsDraft terms) {
        this(date, time, zone, minutes, place, link, capacity, terms, null, null, null);
    }

    SessionDraft on(String day) {
        return new SessionDraft(day, time, zone, minutes, place, link, capacity, terms, activity, agenda, bring);
    }
}
