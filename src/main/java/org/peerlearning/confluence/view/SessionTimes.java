package org.peerlearning.confluence.view;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.CurrentViewer;

/** Dates and times as the reader's language writes them, in the session's own zone, which is always named. */
public final class SessionTimes {

    private final CurrentViewer current;

    public SessionTimes(CurrentViewer current) {
        this.current = current;
    }

    /** For example "Tuesday, December 1, 2026". */
    public String date(SessionTime time) {
        return time.startsAt().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()));
    }

    /** For example "Dec 1, 2026". */
    public String shortDate(SessionTime time) {
        return time.startsAt().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    /** For example "17:30 – 19:00". */
    public String hours(SessionTime time) {
        return clock(time.startsAt()) + " \u2013 " + clock(time.endsAt());
    }

    /** For example "Central European Time". */
    public String zone(SessionTime time) {
        return time.zone().getDisplayName(TextStyle.FULL, locale());
    }

    private String clock(ZonedDateTime moment) {
        return moment.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    private Locale locale() {
        return current.locale();
    }
}
