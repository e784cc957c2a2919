package org.peerlearning.session;

/**
 * A session as somebody typed it: nothing is checked yet, anything may be null.
 *
 * @param date for example {@code 2026-12-01}
 * @param time for example {@code 17:30}
 * @param zone an IANA zone, for example {@code Europe/Paris}
 */
public record SessionDraft(
        String date, String time, String zone, Integer minutes, String place, String link, Integer capacity) {}
