package org.peerlearning.confluence.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peerlearning.confluence.rest.SeriesJson.RepeatJson;
import org.peerlearning.session.ChangedSessions;
import org.peerlearning.session.PlannedSeries;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.Ending;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Viewer;

/** Writes series as the interface shows them. */
public final class SeriesJsons {

    private final SessionJsons sessions;

    public SeriesJsons(SessionJsons sessions) {
        this.sessions = sessions;
    }

    SeriesJson.ListJson list(List<Series> series) {
        return new SeriesJson.ListJson(series.stream().map(SeriesJsons::of).toList());
    }

    SeriesJson.WithSessionsJson of(Viewer viewer, PlannedSeries whole) {
        return new SeriesJson.WithSessionsJson(of(whole.series()), sessions.all(viewer, whole.sessions()));
    }

    SeriesJson.PlannedJson planned(Viewer viewer, PlannedSeries planned) {
        return new SeriesJson.PlannedJson(
                of(planned.series()), sessions.all(viewer, planned.sessions()), ids(planned.delayed()));
    }

    SeriesJson.ChangedJson changed(Viewer viewer, ChangedSessions changed, SessionJson addressed) {
        return new SeriesJson.ChangedJson(addressed, sessions.all(viewer, changed.others()), ids(changed.delayed()));
    }

    private static List<Long> ids(Collection<Session> sessions) {
        return sessions.stream().map(session -> session.id().value()).toList();
    }

    private static SeriesJson of(Series series) {
        return new SeriesJson(
                series.id().value(),
                series.group().value(),
                repeat(series.rule()),
                series.start().toString(),
                series.zone().getId(),
                series.minutes(),
                series.perPerson().orElse(null),
                series.last().toString());
    }

    private static RepeatJson repeat(SeriesRule rule) {
        if (rule instanceof Weekly weekly) {
            return new RepeatJson("weekly", weekly.interval(), count(weekly.ending()), until(weekly.ending()), null, null, null);
        }
        if (rule instanceof MonthlyOnWeekday monthly) {
            return new RepeatJson(
                    "monthly",
                    null,
                    count(monthly.ending()),
                    until(monthly.ending()),
                    monthly.week().key(),
                    monthly.weekday().name().toLowerCase(Locale.ROOT),
                    null);
        }
        List<String> days = ((Dates) rule).dates().stream().map(LocalDate::toString).toList();
        return new RepeatJson("dates", null, null, null, null, null, days);
    }

    private static Integer count(Ending ending) {
        return ending instanceof Count count ? count.times() : null;
    }

    private static String until(Ending ending) {
        return ending instanceof Until until ? until.last().toString() : null;
    }
}
