package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SlotCursor;
import org.peerlearning.session.Timetable;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupStates;

/** Makes pages of plain lists of sessions, in a bounded number of statements. */
public final class SessionLists {

    private static final int SIZE = 20;
    private static final String AFTER = "after";
    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})-([0-9]{1,11})");

    private final Timetable timetable;
    private final SignupStates states;
    private final MeetingViews meetings;
    private final I18nResolver i18n;
    private final Clock clock;

    public SessionLists(Timetable timetable, SignupStates states, MeetingViews meetings, I18nResolver i18n, Clock clock) {
        this.timetable = timetable;
        this.states = states;
        this.meetings = meetings;
        this.i18n = i18n;
        this.clock = clock;
    }

    public SessionListView of(Viewer viewer, SessionListSettings settings, ListAddress address) {
        Optional<SlotCursor> after = address.given(AFTER).flatMap(SessionLists::cursor);
        Instant now = clock.instant();
        Timetable.Page page = timetable.page(viewer, new Timetable.Query(
                settings.filter(), now, now.plus(Duration.ofDays(settings.days())), after, SIZE));
        List<MeetingView> views = meetings.of(states.of(viewer, page.meetings()));
        return new SessionListView(
                views,
                null,
                views.isEmpty() ? nothing(page) : "",
                after.isPresent() ? address.with(Map.of(AFTER, "")) : "",
                page.next().map(next -> address.with(Map.of(AFTER, text(next)))).orElse(""),
                page.next().isPresent());
    }

    private String nothing(Timetable.Page page) {
        return i18n.getText(page.next().isPresent() ? "peer-learning.list.nothing-yet" : "peer-learning.list.no-sessions");
    }

    private static String text(SlotCursor cursor) {
        return cursor.last().value() + "-" + cursor.start().getEpochSecond();
    }

    private static Optional<SlotCursor> cursor(String text) {
        Matcher parts = CURSOR.matcher(text);
        return parts.matches()
                ? Optional.of(new SlotCursor(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(2))), new SessionId(Long.parseLong(parts.group(1)))))
                : Optional.empty();
    }
}
