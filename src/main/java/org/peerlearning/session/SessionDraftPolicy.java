package org.peerlearning.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** Which drafts are good sessions. Finds everything that is wrong at once, so that a form can show it all. */
public final class SessionDraftPolicy {

    public static final int MINUTES_MIN = 5;
    /** Twelve hours: a day of learning; longer things are several sessions. */
    public static final int MINUTES_MAX = 720;

    public static final int CAPACITY_MAX = 10_000;
    public static final int PLACE_MAX = 200;
    /** What a text column holds on every database. */
    public static final int LINK_MAX = 450;
    /** One line, as a title has. */
    public static final int ACTIVITY_MAX = 200;

    public static final int AGENDA_MAX = 5000;
    public static final int BRING_MAX = 500;
    /** Further ahead is a typing mistake in the year. */
    public static final Period AHEAD_MAX = Period.ofYears(3);

    /** A day that is over here is over everywhere. */
    private static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-12);

    private SessionDraftPolicy() {}

    /** A new session of its own. */
    public static Answer<NewSession> check(SessionDraft draft, Instant now) {
        return check(draft, now, time -> false, time -> TermsDraftPolicy.check(draft.terms(), time, draft.capacity(), now));
    }

    /** The pattern of a series: where clocks skip its time on some day, that one begins later, and the host is told. */
    static Answer<NewSession> inSeries(SessionDraft draft, Instant now) {
        return check(draft, now, time -> true, time -> TermsDraftPolicy.check(draft.terms(), time, draft.capacity(), now));
    }

    /** What a session is to become. Where nothing is said about its terms they stay, and move along with the start. */
    static Answer<NewSession> change(SessionDraft draft, Session session, Instant now) {
        return check(draft, now, session.time()::equals, time -> draft.terms() == null
                        ? Answer.of(session.terms().moved(Duration.between(session.time().start(), time.start())))
                        : TermsDraftPolicy.change(draft.terms(), time, draft.capacity(), session, now))
                .then(planned -> Answer.of(new NewSession(
                        planned.plan().noted(session.plan()), planned.terms(), session.occurrence(), "")));
    }

    /**
     * Checks all of it.
     *
     * @param maySkip whether a time may be one that clocks skip
     */
    private static Answer<NewSession> check(
            SessionDraft draft, Instant now, Predicate<SessionTime> maySkip, Function<SessionTime, Answer<SignupTerms>> termsAt) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<SessionTime> time = time(draft, now, maySkip, wrong);
        String place = text("place", Text.line(draft.place()), PLACE_MAX, wrong);
        String link = Text.line(draft.link());
        link(link).ifPresent(wrong::add);
        range("capacity", draft.capacity(), 1, CAPACITY_MAX).ifPresent(wrong::add);
        Optional<SignupTerms> terms = time.flatMap(when -> termsAt.apply(when).fold(Optional::of, refusals -> {
            wrong.addAll(refusals);
            return Optional.empty();
        }));
        String activity = text("activity", Text.line(draft.activity()), ACTIVITY_MAX, wrong);
        String agenda = text("agenda", Text.lines(draft.agenda()), AGENDA_MAX, wrong);
        String bring = text("bring", Text.lines(draft.bring()), BRING_MAX, wrong);
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        SessionPlan plan = new SessionPlan(
                time.orElseThrow(), place, Optional.of(link).filter(address -> !address.isEmpty()), draft.capacity(),
                activity, agenda, bring, Optional.empty(), Optional.empty());
        return Answer.of(new NewSession(plan, terms.orElseThrow()));
    }

    private static String text(String field, String text, int max, List<Refusal> wrong) {
        if (Text.length(text) > max) {
            wrong.add(Refusal.invalid(field, "input.too-long", max));
        }
        return text;
    }

    private static Optional<SessionTime> time(
            SessionDraft draft, Instant now, Predicate<SessionTime> maySkip, List<Refusal> wrong) {
        Optional<LocalDate> date = parsed("date", draft.date(), "session.date.unreadable", LocalDate::parse, wrong);
        Optional<LocalTime> clock = parsed("time", draft.time(), "session.time.unreadable", LocalTime::parse, wrong);
        Optional<ZoneId> zone = parsed("zone", draft.zone(), "session.zone.unknown", SessionDraftPolicy::zone, wrong);
        range("minutes", draft.minutes(), MINUTES_MIN, MINUTES_MAX).ifPresent(wrong::add);
        if (date.isEmpty() || clock.isEmpty() || zone.isEmpty() || draft.minutes() == null) {
            date.filter(day -> isOver(day, zone.orElse(LAST_ZONE), now))
                    .ifPresent(day -> wrong.add(Refusal.invalid("date", "session.date.past")));
            return Optional.empty();
        }
        LocalDateTime start = date.get().atTime(clock.get()).truncatedTo(ChronoUnit.MINUTES);
        SessionTime time = new SessionTime(start, zone.get(), draft.minutes());
        if (time.isSkipped() && !maySkip.test(time)) {
            wrong.add(Refusal.invalid("time", "session.time.skipped"));
            return Optional.empty();
        }
        if (time.hasStarted(now)) {
            wrong.add(Refusal.invalid("date", "session.date.past"));
        } else if (start.toLocalDate().isAfter(now.atZone(zone.get()).toLocalDate().plus(AHEAD_MAX))) {
            wrong.add(Refusal.invalid("date", "session.date.far", AHEAD_MAX.getYears()));
        }
        return Optional.of(time);
    }

    /** Whatever else of the time is missing still. */
    private static boolean isOver(LocalDate day, ZoneId zone, Instant now) {
        return day.isBefore(now.atZone(zone).toLocalDate());
    }

    private interface Reading<T> {
        T read(String text);
    }

    private static <T> Optional<T> parsed(String field, String typed, String reason, Reading<T> reading, List<Refusal> wrong) {
        String text = Text.line(typed);
        if (text.isEmpty()) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(text));
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.invalid(field, reason));
            return Optional.empty();
        }
    }

    /** Only places on the map: a bare offset such as {@code +02:00} knows no daylight saving, so it is not a zone here. */
    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new DateTimeException("unknown zone");
        }
        return ZoneId.of(name);
    }

    /** Why a number of seats cannot be; the same for a new session and for a change. */
    public static Optional<Refusal> refusesCapacity(String field, Integer seats) {
        return range(field, seats, 1, CAPACITY_MAX);
    }

    private static Optional<Refusal> range(String field, Integer number, int min, int max) {
        if (number == null) {
            return Optional.of(Refusal.invalid(field, "input.missing"));
        }
        return number < min || number > max ? Optional.of(Refusal.invalid(field, "input.range", min, max)) : Optional.empty();
    }

    /** Only web addresses: anything else in a link that others click, such as a script or a name before the host, is a trap. */
    private static Optional<Refusal> link(String link) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        if (link.length() > LINK_MAX) {
            return Optional.of(Refusal.invalid("link", "input.too-long", LINK_MAX));
        }
        try {
            URI address = new URI(link);
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            // The authority, not the host: names inside companies have underscores, and others have letters beyond ASCII.
            String authority = address.getAuthority();
            boolean web = (scheme.equals("https") || scheme.equals("http")) && authority != null && !authority.contains("@");
            return web ? Optional.empty() : Optional.of(Refusal.invalid("link", "session.link.not-web"));
        } catch (URISyntaxException broken) {
            return Optional.of(Refusal.invalid("link", "session.link.not-web"));
        }
    }
}
