package org.peerlearning.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.group.Groups;
import org.peerlearning.session.SeriesRule.Ending;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A series goes on: so many more sessions by its rule, or on days that were chosen. They are planned like its latest session. */
public final class ExtendSeries {

    private final Groups groups;
    private final Planning planning;
    private final SeriesRepository series;
    private final SessionRepository sessions;
    private final Transactions transactions;

    public ExtendSeries(
            Groups groups,
            Planning planning,
            SeriesRepository series,
            SessionRepository sessions,
            Transactions transactions) {
        this.groups = groups;
        this.planning = planning;
        this.series = series;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    public Answer<PlannedSeries> extend(Viewer viewer, SeriesId id, MoreSessions more) {
        return visible(viewer, id).then(found -> groups.find(viewer, found.group())
                .then(group -> planning.refusesMore(viewer, group)
                        .<Answer<PlannedSeries>>map(Answer::no)
                        .orElseGet(() -> transactions.allOrRefused(() -> Planning.goingOn(groups.locked(group.id()))
                                .then(locked -> extendLocked(id, more))))));
    }

    /** A series of a group that the viewer may see, with all of its sessions. */
    public Answer<PlannedSeries> find(Viewer viewer, SeriesId id) {
        return visible(viewer, id).then(found -> Answer.of(new PlannedSeries(found, sessions.ofSeries(id))));
    }

    private Answer<Series> visible(Viewer viewer, SeriesId id) {
        return series.byId(id)
                .filter(found -> groups.find(viewer, found.group()).fold(seen -> true, hidden -> false))
                .map(Answer::of)
                .orElseGet(ExtendSeries::notFound);
    }

    private Answer<PlannedSeries> extendLocked(SeriesId id, MoreSessions more) {
        Optional<Series> locked = series.locked(id);
        if (locked.isEmpty()) {
            return notFound();
        }
        List<Session> there = sessions.ofSeries(id);
        if (there.isEmpty()) {
            // All were skipped, so nothing tells what the next ones would be like.
            return Answer.no(Refusal.refused("session.series.empty"));
        }
        Set<LocalDate> taken = there.stream().map(session -> original(session).original().toLocalDate()).collect(Collectors.toSet());
        Answer<List<LocalDate>> days = more.dates() == null ? byRule(locked.get(), more, taken) : chosen(more, taken);
        return days.then(dates -> add(locked.get(), there, dates, more.field()));
    }

    /** A series that ended some time ago goes on with the next day to come. */
    private Answer<List<LocalDate>> byRule(Series series, MoreSessions more, Set<LocalDate> taken) {
        if (series.rule() instanceof SeriesRule.Dates) {
            return Answer.no(Refusal.invalid("dates", "input.missing"));
        }
        List<Refusal> wrong = new ArrayList<>();
        Optional<Ending> ending = ending(more, wrong);
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        List<LocalDate> dates = ending.orElseThrow()
                .cut(series.rule().after(series.last())
                        .filter(date -> !taken.contains(date) && !series.on(date).hasStarted(planning.now())))
                .limit(SeriesRule.SESSIONS_MAX + 1L)
                .toList();
        return dates.isEmpty() ? Answer.no(Refusal.invalid(more.field(), "session.series.none")) : Answer.of(dates);
    }

    private static Optional<Ending> ending(MoreSessions more, List<Refusal> wrong) {
        if (more.count() == null && more.until() == null) {
            wrong.add(Refusal.invalid("count", "input.missing"));
            return Optional.empty();
        }
        return SeriesDraftPolicy.ending("", more.count(), more.until(), wrong);
    }

    private static Answer<List<LocalDate>> chosen(MoreSessions more, Set<LocalDate> taken) {
        List<Refusal> wrong = new ArrayList<>();
        SeriesDraftPolicy.foreign("count", more.count(), wrong);
        SeriesDraftPolicy.foreign("until", more.until(), wrong);
        List<LocalDate> dates = SeriesDraftPolicy.dates("dates", more.dates(), wrong).stream().distinct().sorted().toList();
        List<LocalDate> twice = dates.stream().filter(taken::contains).toList();
        if (!twice.isEmpty()) {
            wrong.add(Refusal.invalid("dates", "session.series.date-taken").on(twice.get(0), twice.size() - 1));
        }
        return wrong.isEmpty() ? Answer.of(dates) : Answer.no(wrong);
    }

    private Answer<PlannedSeries> add(Series locked, List<Session> there, List<LocalDate> dates, String field) {
        if (there.size() + dates.size() > SeriesRule.SESSIONS_MAX) {
            return Answer.no(Refusal.invalid(field, "session.series.too-many", SeriesRule.SESSIONS_MAX));
        }
        Session latest = there.get(there.size() - 1);
        SessionTime time = locked.on(dates.get(0));
        NewSession pattern = new NewSession(
                latest.plan().ofAnother().at(new SessionTime(latest.time().start(), time.zone(), time.minutes())), latest.terms());
        NewSession first = pattern.on(dates.get(0), locked.start(), locked.id(), locked.perPerson());
        LocalDate last = dates.get(dates.size() - 1);
        Optional<Refusal> refusal = time.hasStarted(planning.now())
                ? Optional.of(Refusal.invalid(field, "session.date.past"))
                : SeriesDraftPolicy.refusesFar(field, last, time, planning.now())
                        .or(() -> TermsDraftPolicy.refusesLate(first.terms(), time, planning.now())
                                .map(late -> Refusal.invalid(field, late.reason())));
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        List<Session> added = dates.stream()
                .map(date -> planning.add(locked.group(), pattern.on(date, locked.start(), locked.id(), locked.perPerson())))
                .toList();
        boolean goesOn = !field.equals("dates") || locked.rule() instanceof SeriesRule.Dates;
        Series longer = goesOn
                ? locked.extended(locked.rule().extended(dates), last.isAfter(locked.last()) ? last : locked.last())
                : locked;
        series.save(longer);
        return Answer.of(new PlannedSeries(longer, added));
    }

    private static Occurrence original(Session session) {
        return session.occurrence().orElseThrow();
    }

    private static <T> Answer<T> notFound() {
        return Answer.no(Refusal.notFound("session.series.not-found"));
    }
}
