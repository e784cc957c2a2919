package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.session.RoundBefore;
import org.peerlearning.session.ScheduleSeries;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.Viewer;

/** The series of a group that can go on by their rule, in words. */
public final class SeriesLines {

    private final ScheduleSeries series;
    private final SessionTimes times;
    private final I18nResolver i18n;
    private final Clock clock;

    public SeriesLines(ScheduleSeries series, SessionTimes times, I18nResolver i18n, Clock clock) {
        this.series = series;
        this.times = times;
        this.i18n = i18n;
        this.clock = clock;
    }

    /** The latest first. */
    List<Series> of(Viewer viewer, Group group) {
        return series.of(viewer, group.id()).fold(found -> found, refused -> List.of());
    }

    List<SeriesLineView> lines(List<Series> found) {
        return found.stream()
                .filter(one -> !(one.rule() instanceof SeriesRule.Dates))
                .map(one -> new SeriesLineView(one.id().value(), label(one)))
                .toList();
    }

    AgainView again(RoundBefore before) {
        LocalDate from = before.from(clock.instant());
        SessionTime time = before.time();
        String how = i18n.getText(
                "peer-learning.settings.again.how",
                before.series().map(one -> rule(one.rule())).orElseGet(() -> i18n.getText("peer-learning.repeat.once")),
                from.getDayOfWeek().getDisplayName(TextStyle.FULL, times.locale()),
                times.clock(time.start().toLocalTime()),
                time.zone().getId());
        return new AgainView(how, from.toString(), before.counts(), before.times());
    }

    private String label(Series one) {
        SessionTime last = new SessionTime(one.last().atTime(one.start()), one.zone(), one.minutes());
        return i18n.getText("peer-learning.settings.series", rule(one.rule()), times.hours(last), times.shortDate(last));
    }

    private String rule(SeriesRule rule) {
        if (rule instanceof SeriesRule.Weekly weekly) {
            return weekly.interval() == 1
                    ? i18n.getText("peer-learning.repeat.weekly")
                    : i18n.getText("peer-learning.repeat.two-weekly");
        }
        return rule instanceof SeriesRule.MonthlyOnWeekday monthly ? monthly(monthly) : i18n.getText("peer-learning.repeat.dates");
    }

    /** On which of the Sundays, say. */
    private String monthly(SeriesRule.MonthlyOnWeekday rule) {
        String weekday = rule.weekday().getDisplayName(TextStyle.FULL, times.locale());
        return i18n.getText(
                "peer-learning.repeat.monthly-on", i18n.getText("peer-learning.repeat.week." + rule.week().key(), weekday));
    }
}
