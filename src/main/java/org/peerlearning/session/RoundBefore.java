package org.peerlearning.session;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.session.SeriesDraft.RepeatDraft;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;

/**
 * How a group met, so that its next round can meet alike: as its latest series did, with place, seats and terms of its latest session.
 *
 * @param series empty where that session was one of its own
 * @param times how many sessions there were
 */
public record RoundBefore(Session latest, Optional<Series> series, int times) {

    /** A draw or a decision that is due at once is of no use to anybody. */
    private static final int DAYS_TO_HEAR = 2;

    /**
     * Of a group.
     *
     * @param series those of the group
     * @param known sessions of the group, the latest among them
     * @return empty where there are none
     */
    public static Optional<RoundBefore> of(Collection<Series> series, Collection<Session> known) {
        return known.stream().max(Comparator.comparing(session -> session.time().startsAt().toInstant())).map(latest -> {
            Optional<Series> its = latest.series().flatMap(id -> series.stream().filter(one -> one.id().equals(id)).findFirst());
            int held = (int) known.stream().filter(session -> session.series().equals(latest.series())).count();
            int times = its.isEmpty() ? 1 : its.map(Series::rule).map(rule -> times(rule, held)).orElse(held);
            return new RoundBefore(latest, its, Math.min(times, SeriesRule.SESSIONS_MAX));
        });
    }

    private static int times(SeriesRule rule, int held) {
        if (rule instanceof Dates chosen) {
            return chosen.dates().size();
        }
        SeriesRule.Ending ending = rule instanceof Weekly weekly ? weekly.ending() : ((MonthlyOnWeekday) rule).ending();
        return ending instanceof Count count ? count.times() : held;
    }

    /** When and how long, on the day of the latest session. */
    public SessionTime time() {
        return series.map(one -> one.on(latest.time().start().toLocalDate())).orElse(latest.time());
    }

    /** Whether it can be said how many there are to be: not of one alone, nor of days that were chosen one by one. */
    public boolean counts() {
        return series.filter(one -> !(one.rule() instanceof Dates)).isPresent();
    }

    /**
     * The first day that is proposed: the next one that fits, a week ahead at least, and so far that what is to happen before the session
     * by its terms is still to come.
     */
    public LocalDate from(Instant now) {
        LocalDateTime start = latest.time().start();
        long before = Stream.of(
                        latest.terms().draw().map(draw -> ChronoUnit.DAYS.between(draw.at(), start)),
                        latest.terms().kept().map(kept -> ChronoUnit.DAYS.between(kept.until(), start)),
                        latest.terms().minimum().map(minimum -> Duration.ofMinutes(minimum.decideMinutes()).toDays()))
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        LocalDate earliest =
                now.atZone(time().zone()).toLocalDate().plusDays(Math.max(Planning.USUAL_DAYS_AHEAD, before + DAYS_TO_HEAR));
        return monthly()
                .map(rule -> new MonthlyOnWeekday(rule.week(), rule.weekday(), new Count(1)).dates(earliest).get(0))
                .orElseGet(() -> earliest.with(TemporalAdjusters.nextOrSame(weekday())));
    }

    private DayOfWeek weekday() {
        return series.map(one -> one.rule() instanceof Dates chosen ? chosen.dates().get(0) : one.last())
                .orElseGet(() -> time().start().toLocalDate())
                .getDayOfWeek();
    }

    private Optional<MonthlyOnWeekday> monthly() {
        return series.map(Series::rule).filter(MonthlyOnWeekday.class::isInstance).map(MonthlyOnWeekday.class::cast);
    }

    /** Whether what was typed means one session, as there was one before. */
    boolean once(SeriesDraft typed) {
        return series.isEmpty() && typed.repeat() == null && typed.perPerson() == null;
    }

    /** What was typed, and in all that it leaves open as it was before. */
    SeriesDraft fill(SeriesDraft typed, Instant now) {
        SessionDraft session = typed.session() == null ? SessionDraft.NOTHING : typed.session();
        String date = Objects.requireNonNullElseGet(session.date(), () -> from(now).toString());
        LocalDate first = day(date).orElseGet(() -> from(now));
        return new SeriesDraft(
                fill(session, date, first),
                repeat(typed.repeat(), first),
                typed.perPerson() == null ? series.flatMap(Series::perPerson).orElse(null) : typed.perPerson());
    }

    private SessionDraft fill(SessionDraft typed, String date, LocalDate first) {
        SessionPlan plan = latest.plan();
        LocalTime start = time().start().toLocalTime();
        SignupTerms moved = latest.terms().moved(Duration.between(latest.time().start(), first.atTime(start)));
        return new SessionDraft(
                date,
                typed.time() == null ? start.toString() : typed.time(),
                typed.zone() == null ? time().zone().getId() : typed.zone(),
                typed.minutes() == null ? Integer.valueOf(time().minutes()) : typed.minutes(),
                typed.place() == null ? plan.place() : typed.place(),
                typed.link() == null ? plan.link().orElse(null) : typed.link(),
                typed.capacity() == null ? Integer.valueOf(plan.capacity()) : typed.capacity(),
                typed.terms() == null ? draft(moved) : typed.terms(),
                typed.activity(),
                typed.agenda(),
                typed.bring());
    }

    private RepeatDraft repeat(RepeatDraft typed, LocalDate first) {
        if (series.isEmpty() || typed != null && typed.kind() != null) {
            return typed;
        }
        RepeatDraft said = typed == null ? RepeatDraft.USUAL : typed;
        SeriesRule rule = series.get().rule();
        if (rule instanceof Dates chosen) {
            long later = ChronoUnit.DAYS.between(chosen.dates().get(0), first);
            List<String> days = chosen.dates().stream().map(day -> day.plusDays(later).toString()).toList();
            return new RepeatDraft(
                    "dates", said.interval(), said.count(), said.until(), said.week(), said.weekday(),
                    said.dates() == null ? days : said.dates());
        }
        Integer count = said.count() == null && said.until() == null ? Integer.valueOf(times) : said.count();
        if (rule instanceof MonthlyOnWeekday monthly) {
            // Whoever begins on another day means the week and the weekday of that one.
            boolean fits = monthly.week().in(YearMonth.from(first), monthly.weekday()).equals(first);
            return new RepeatDraft(
                    "monthly", said.interval(), count, said.until(),
                    said.week() == null && fits ? monthly.week().key() : said.week(),
                    said.weekday() == null && fits ? Words.key(monthly.weekday()) : said.weekday(),
                    said.dates());
        }
        Integer interval = said.interval() == null ? Integer.valueOf(((Weekly) rule).interval()) : said.interval();
        return new RepeatDraft("weekly", interval, count, said.until(), said.week(), said.weekday(), said.dates());
    }

    private static SessionDraft.TermsDraft draft(SignupTerms terms) {
        return new SessionDraft.TermsDraft(
                terms.opens().map(LocalDateTime::toString).orElse(null),
                terms.closes().map(LocalDateTime::toString).orElse(null),
                terms.cancelMinutes(),
                terms.approval(),
                terms.draw().map(draw -> new SessionDraft.DrawDraft(draw.at().toString(), draw.perDepartment())).orElse(null),
                terms.minimum()
                        .map(minimum -> new SessionDraft.MinimumDraft(minimum.people(), minimum.decideMinutes()))
                        .orElse(null),
                terms.kept()
                        .map(kept -> new SessionDraft.KeptDraft(
                                kept.seats(), Words.key(kept.whom()), kept.wikiGroup(), kept.until().toString()))
                        .orElse(null));
    }

    /** What cannot be read is refused by those who check it. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(Text.line(typed)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
