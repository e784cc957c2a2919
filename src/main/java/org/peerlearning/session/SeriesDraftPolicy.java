package org.peerlearning.session;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.SeriesDraft.RepeatDraft;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.Ending;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;

/** Which drafts are good series. Finds everything that is wrong at once, so that a form can show it all. */
public final class SeriesDraftPolicy {

    /** Six weeks: as long as people promise themselves to something new. */
    public static final int USUAL_COUNT = 6;

    public static final int INTERVAL_MAX = 2;

    private SeriesDraftPolicy() {}

    /** @param draft with everything filled in that is usual, see {@link SeriesDraft} */
    static Answer<NewSeries> check(SeriesDraft draft, Instant now) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<SeriesRule> rule = rule(draft, wrong);
        if (draft.perPerson() != null) {
            refusesCount("perPerson", draft.perPerson()).ifPresent(wrong::add);
        }
        Answer<NewSession> pattern = SessionDraftPolicy.inSeries(starting(draft.session(), rule), now);
        pattern.fold(given -> true, refusals -> wrong.addAll(refusals.stream().map(SeriesDraftPolicy::inSession).toList()));
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        return pattern.then(first -> planned(rule.orElseThrow(), first, draft, now));
    }

    /** Where days were chosen one by one, the series begins with the first of them. */
    private static SessionDraft starting(SessionDraft session, Optional<SeriesRule> rule) {
        return rule.isPresent() && rule.get() instanceof Dates chosen
                ? session.on(chosen.dates().get(0).toString())
                : session;
    }

    private static Answer<NewSeries> planned(SeriesRule rule, NewSession first, SeriesDraft draft, Instant now) {
        List<LocalDate> dates = rule.dates(first.plan().time().start().toLocalDate());
        String field = rule instanceof Dates ? "repeat.dates" : draft.repeat().until() == null ? "repeat.count" : "repeat.until";
        if (dates.isEmpty()) {
            return Answer.no(Refusal.invalid(field, "session.series.none"));
        }
        if (dates.size() > SeriesRule.SESSIONS_MAX) {
            return Answer.no(Refusal.invalid(field, "session.series.too-many", SeriesRule.SESSIONS_MAX));
        }
        NewSeries series = new NewSeries(rule, first, dates, Optional.ofNullable(draft.perPerson()));
        return refusesFar(field, series.last(), first.plan().time(), now)
                .<Answer<NewSeries>>map(Answer::no)
                .orElseGet(() -> Answer.of(series));
    }

    /** Why sessions cannot be planned up to a day. */
    static Optional<Refusal> refusesFar(String field, LocalDate last, SessionTime time, Instant now) {
        LocalDate end = now.atZone(time.zone()).toLocalDate().plus(SessionDraftPolicy.AHEAD_MAX);
        return last.isAfter(end)
                ? Optional.of(Refusal.invalid(field, "session.date.far", SessionDraftPolicy.AHEAD_MAX.getYears()))
                : Optional.empty();
    }

    private static Optional<SeriesRule> rule(SeriesDraft draft, List<Refusal> wrong) {
        RepeatDraft repeat = draft.repeat();
        String kind = repeat.kind() == null ? "weekly" : Text.line(repeat.kind());
        return switch (kind) {
            case "weekly" -> weekly(repeat, wrong);
            case "monthly" -> monthly(draft, wrong);
            case "dates" -> chosen(draft, wrong);
            default -> {
                wrong.add(Refusal.invalid("repeat.kind", "session.series.kind-unknown"));
                yield Optional.empty();
            }
        };
    }

    private static Optional<SeriesRule> weekly(RepeatDraft repeat, List<Refusal> wrong) {
        foreign("repeat.week", repeat.week(), wrong);
        foreign("repeat.weekday", repeat.weekday(), wrong);
        foreign("repeat.dates", repeat.dates(), wrong);
        int interval = repeat.interval() == null ? 1 : repeat.interval();
        if (interval < 1 || interval > INTERVAL_MAX) {
            wrong.add(Refusal.invalid("repeat.interval", "input.range", 1, INTERVAL_MAX));
        }
        return ending(repeat, wrong).map(ending -> new Weekly(interval, ending));
    }

    private static Optional<SeriesRule> monthly(SeriesDraft draft, List<Refusal> wrong) {
        RepeatDraft repeat = draft.repeat();
        foreign("repeat.interval", repeat.interval(), wrong);
        foreign("repeat.dates", repeat.dates(), wrong);
        // Any day will do where the date is wrong: that is said elsewhere, and then nothing is planned.
        LocalDate first = date(draft.session().date()).orElse(LocalDate.EPOCH);
        Optional<WeekOfMonth> week = repeat.week() == null
                ? Optional.of(WeekOfMonth.of(first))
                : WeekOfMonth.byKey(Text.line(repeat.week()));
        Optional<DayOfWeek> weekday = repeat.weekday() == null
                ? Optional.of(first.getDayOfWeek())
                : Words.byKey(DayOfWeek.values(), Text.line(repeat.weekday()));
        if (week.isEmpty()) {
            wrong.add(Refusal.invalid("repeat.week", "session.series.week-unknown"));
        }
        if (weekday.isEmpty()) {
            wrong.add(Refusal.invalid("repeat.weekday", "session.series.weekday-unknown"));
        }
        Optional<Ending> ending = ending(repeat, wrong);
        return week.flatMap(which -> weekday.flatMap(day -> ending.map(end -> new MonthlyOnWeekday(which, day, end))));
    }

    private static Optional<SeriesRule> chosen(SeriesDraft draft, List<Refusal> wrong) {
        RepeatDraft repeat = draft.repeat();
        foreign("repeat.interval", repeat.interval(), wrong);
        foreign("repeat.week", repeat.week(), wrong);
        foreign("repeat.weekday", repeat.weekday(), wrong);
        foreign("repeat.count", repeat.count(), wrong);
        foreign("repeat.until", repeat.until(), wrong);
        List<LocalDate> dates = new ArrayList<>(dates("repeat.dates", repeat.dates(), wrong));
        date(draft.session().date()).ifPresent(dates::add);
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Dates(dates));
    }

    /** Days that were listed; there has to be one at least. */
    static List<LocalDate> dates(String field, List<String> typed, List<Refusal> wrong) {
        if (typed == null || typed.isEmpty()) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return List.of();
        }
        if (typed.size() > SeriesRule.SESSIONS_MAX) {
            wrong.add(Refusal.invalid(field, "session.series.too-many", SeriesRule.SESSIONS_MAX));
            return List.of();
        }
        List<Optional<LocalDate>> read = typed.stream().map(SeriesDraftPolicy::date).toList();
        if (read.contains(Optional.<LocalDate>empty())) {
            wrong.add(Refusal.invalid(field, "session.date.unreadable"));
        }
        return read.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Ending> ending(RepeatDraft repeat, List<Refusal> wrong) {
        boolean unsaid = repeat.count() == null && repeat.until() == null;
        return ending("repeat.", unsaid ? Integer.valueOf(USUAL_COUNT) : repeat.count(), repeat.until(), wrong);
    }

    /**
     * When a series ends: after so many sessions, or on a day; one of them is given.
     *
     * @param within what stands before the names of the two fields
     */
    static Optional<Ending> ending(String within, Integer count, String until, List<Refusal> wrong) {
        if (until == null) {
            refusesCount(within + "count", count).ifPresent(wrong::add);
            return Optional.of(new Count(count));
        }
        if (count != null) {
            wrong.add(Refusal.invalid(within + "until", "session.series.two-endings"));
        }
        Optional<LocalDate> last = date(until);
        if (last.isEmpty()) {
            wrong.add(Refusal.invalid(within + "until", "session.date.unreadable"));
        }
        return last.map(Until::new);
    }

    static Optional<Refusal> refusesCount(String field, int count) {
        return count < 1 || count > SeriesRule.SESSIONS_MAX
                ? Optional.of(Refusal.invalid(field, "input.range", 1, SeriesRule.SESSIONS_MAX))
                : Optional.empty();
    }

    /** What only another kind of rule would understand is not passed over in silence. */
    static void foreign(String field, Object typed, List<Refusal> wrong) {
        if (typed != null) {
            wrong.add(Refusal.invalid(field, "session.series.not-of-this-kind"));
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(Text.line(typed)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The session's fields stand below {@code session} in the form and in JSON. */
    static Refusal inSession(Refusal refusal) {
        Optional<String> field = refusal.field().map(name -> "session." + name);
        return new Refusal(refusal.kind(), refusal.reason(), field, refusal.arguments(), refusal.sessions());
    }
}
