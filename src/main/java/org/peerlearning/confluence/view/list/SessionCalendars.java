package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.session.Timetable;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/**
 * Makes weeks and months of sessions that are still to come, in a bounded number of statements. Each stands on the day on which its
 * reader's clock has it.
 */
public final class SessionCalendars {

    private static final String FROM = "from";
    /** Nobody plans further ahead. */
    private static final int YEARS_AHEAD = 2;

    private final Timetable timetable;
    private final SignupStates states;
    private final MeetingViews meetings;
    private final SessionTimes times;
    private final I18nResolver i18n;
    private final Clock clock;

    public SessionCalendars(
            Timetable timetable, SignupStates states, MeetingViews meetings, SessionTimes times, I18nResolver i18n, Clock clock) {
        this.timetable = timetable;
        this.states = states;
        this.meetings = meetings;
        this.times = times;
        this.i18n = i18n;
        this.clock = clock;
    }

    public SessionListView of(Viewer viewer, SessionListSettings settings, ListAddress address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), times.readersZone(ZoneOffset.UTC));
        CalendarSheet sheet = CalendarSheet.with(day(address, today), settings.span() == Span.MONTH, today, times.locale());
        Timetable.Page page = timetable.page(viewer, new Timetable.Query(
                settings.filter(),
                sheet.begin().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                sheet.over().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Optional.empty(),
                Timetable.PAGE_MAX));
        List<SignupState> shown = states.of(viewer, page.meetings()).stream().filter(state -> sheet.shows(dayOf(state))).toList();
        return new SessionListView(
                meetings.of(shown),
                calendar(sheet, shown, address),
                shown.isEmpty() ? i18n.getText("peer-learning.list.no-sessions") : "",
                sheet.has(today) ? "" : address.with(Map.of(FROM, "")),
                "",
                page.next().isPresent());
    }

    private CalendarView calendar(CalendarSheet sheet, List<SignupState> shown, ListAddress address) {
        Map<LocalDate, List<MeetingView>> byDay = shown.stream()
                .collect(Collectors.groupingBy(this::dayOf, Collectors.mapping(meetings::of, Collectors.toList())));
        CalendarSheet previous = sheet.previous();
        CalendarSheet next = sheet.next();
        return new CalendarView(
                sheet.name(),
                sheet.weekdays(),
                sheet.weeks(byDay),
                previous.isBeforePresent() ? "" : address.with(Map.of(FROM, previous.first().toString())),
                next.first().isAfter(sheet.today().plusYears(YEARS_AHEAD))
                        ? ""
                        : address.with(Map.of(FROM, next.first().toString())));
    }

    private LocalDate dayOf(SignupState state) {
        return times.day(state.meeting().session().time());
    }

    /** The day that the address asks for, where it is one of the days ahead. */
    private static LocalDate day(ListAddress address, LocalDate today) {
        return address.given(FROM)
                .flatMap(SessionCalendars::date)
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(YEARS_AHEAD)))
                .orElse(today);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
