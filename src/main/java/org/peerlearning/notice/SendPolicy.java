package org.peerlearning.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/**
 * Looks at a notice once more before it is sent: whether it is still true, whether its reader can and may know, and how they want it.
 * That somebody cannot log in or may not view a page is often so for a while only; then the notice waits for as long as it is worth it.
 */
final class SendPolicy {

    /** The reader cannot log in: they may have left, or the directory of users is away for a minute. */
    private static final String LEFT = "left";
    /** The reader may not view the page: for good, or while it is in the trash or restricted. */
    private static final String HIDDEN = "hidden";
    /** The session is at another time than the one that the reader is to be reminded of, and may come back to it. */
    static final String MOVED = "moved";
    private static final Set<String> PASSING = Set.of(LEFT, HIDDEN, MOVED);

    /** So long after it was written it is still worth telling what is true for good. */
    private static final Duration WORTH = Duration.ofDays(3);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    /** Then the next one is about to be written. */
    private static final Duration DIGEST_LASTS = Digests.WEEK.minusDays(1);

    private SendPolicy() {}

    static Verdict verdict(Notice notice, Facts facts, Instant now) {
        return objection(notice, facts, now)
                .map(why -> PASSING.contains(why) ? notYet(notice, why, facts, now) : new Verdict.Skip(why))
                .orElseGet(() -> wanted(notice.kind(), facts, now));
    }

    /** Why nobody is to be told, or not now; empty when it is as true as it was, and can be told. */
    static Optional<String> objection(Notice notice, Facts facts, Instant now) {
        Kind kind = notice.kind();
        if (kind == Kind.DIGEST) {
            return digestObjection(notice, facts, now);
        }
        if (facts.group().isEmpty() || notice.fact().about().session().isPresent() && facts.session().isEmpty()) {
            return Optional.of("gone");
        }
        if (!isTrue(notice, facts, now)) {
            return Optional.of("over");
        }
        if (!facts.active()) {
            return Optional.of(LEFT);
        }
        if (otherStart(notice, facts.session()).isPresent()) {
            return Optional.of(MOVED);
        }
        return facts.mayView() || kind.isFarewell() ? Optional.empty() : Optional.of(HIDDEN);
    }

    private static Optional<String> digestObjection(Notice notice, Facts facts, Instant now) {
        if (!facts.preferences().digest()) {
            return Optional.of("not-wanted");
        }
        if (!now.isBefore(notice.since().plus(DIGEST_LASTS))) {
            return Optional.of("over");
        }
        return facts.active() ? Optional.empty() : Optional.of(LEFT);
    }

    /** Until there is no use in it any more, it is looked for a change: each hour, and more often when little time is left. */
    private static Verdict notYet(Notice notice, String why, Facts facts, Instant now) {
        Instant last = lastMoment(notice, facts, now);
        return now.isBefore(last) ? new Verdict.NotYet(nextLook(now, last), why) : new Verdict.Skip(why);
    }

    static Instant nextLook(Instant now, Instant last) {
        Duration half = Duration.between(now, last).dividedBy(2);
        Duration pause = half.compareTo(PAUSE) > 0 ? PAUSE : half;
        return now.plus(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
    }

    private static Instant lastMoment(Notice notice, Facts facts, Instant now) {
        Optional<Instant> offerEnds = facts.mine().flatMap(Signup::offerEnds).filter(end -> notice.kind() == Kind.OFFER);
        return offerEnds.or(() -> otherStart(notice, facts.session())).or(() -> facts.session()
                        .filter(session -> !session.hasStarted(now))
                        .map(session -> session.time().startsAt().toInstant()))
                .orElseGet(() -> notice.since().plus(WORTH));
    }

    private static boolean isTrue(Notice notice, Facts facts, Instant now) {
        boolean ahead = facts.session().filter(session -> session.hasStarted(now)).isEmpty();
        boolean on = ahead && facts.session().filter(Session::calledOff).isEmpty();
        return switch (notice.kind()) {
            case SEAT_CONFIRMED, MOVED_UP -> on && stands(facts, Standing.SEATED);
            case WAITING -> on && stands(facts, Standing.WAITING);
            case OFFER -> on && stands(facts, Standing.OFFERED)
                    && facts.mine().flatMap(mine -> mine.offerEnds()).filter(now::isBefore).isPresent();
            case OFFER_EXPIRED -> on && !isSignedUp(facts);
            case REMINDER -> on && stands(facts, Standing.SEATED)
                    && otherStart(notice, facts.session()).filter(start -> !now.isBefore(start)).isEmpty();
            case SESSION_MOVED -> on && isSignedUp(facts) && !isBack(notice, facts.session());
            case SESSION_CHANGED, APPROVAL_GIVEN, ADDED, LOTS_DRAWN -> on && isSignedUp(facts);
            case CALLED_OFF -> ahead && facts.session().filter(Session::calledOff).isPresent();
            case REMOVED -> ahead && !isSignedUp(facts);
            // Who is in line again has no seat, and so no event; who took it back has both.
            case SEAT_GIVEN_UP -> ahead && !stands(facts, Standing.SEATED) && facts.still();
            case APPROVAL_ASKED -> on && facts.theirs().filter(asker -> asker.standing() == Standing.ASKED).isPresent();
            case APPROVAL_TURNED_DOWN -> on && !isSignedUp(facts);
            case INVITED -> on && stands(facts, Standing.INVITED);
            case FEEDBACK_ASKED -> facts.session().filter(Session::calledOff).isEmpty();
            case LEAD_GIVEN -> on && isLed(notice, facts);
            case LEAD_TAKEN -> on && !isLed(notice, facts);
            case CO_HOST_INVITATION, JOIN_REQUEST, MADE_HOST, MADE_CO_HOST, HOST_WANTED -> facts.still();
            case CO_HOST_DECLINED, JOIN_ACCEPTED, JOIN_TURNED_DOWN, GROUP_NEWS, RECAP_PUBLISHED, DIGEST -> true;
        };
    }

    private static boolean isLed(Notice notice, Facts facts) {
        Optional<PersonKey> lead = facts.session().flatMap(session -> session.plan().ledBy());
        return lead.isPresent() && lead.equals(notice.fact().to().reader());
    }

    private static boolean stands(Facts facts, Standing standing) {
        return facts.mine().filter(mine -> mine.standing() == standing).isPresent();
    }

    private static boolean isSignedUp(Facts facts) {
        return facts.mine().filter(mine -> mine.standing().isSignedUp()).isPresent();
    }

    /**
     * Of a reminder, the start that it was written for, where that is not the session's. When a session is moved, its seats are reminded
     * anew; when it is moved back before that, what was written for the old start is still there.
     */
    static Optional<Instant> otherStart(Notice notice, Optional<Session> session) {
        return notice.fact().details().time()
                .filter(time -> notice.kind() == Kind.REMINDER)
                .map(time -> time.startsAt().toInstant())
                .filter(start -> session.filter(now -> now.time().startsAt().toInstant().equals(start)).isEmpty());
    }

    /** Moved away, and back before anybody heard of it. */
    static boolean isBack(Notice notice, Optional<Session> session) {
        return notice.kind() == Kind.SESSION_MOVED
                && session.filter(now -> notice.fact().details().time().filter(now.time()::equals).isPresent()).isPresent();
    }

    private static Verdict wanted(Kind kind, Facts facts, Instant now) {
        NoticePreferences preferences = facts.preferences();
        boolean show = preferences.shows(kind);
        if (!preferences.mails(kind)) {
            return show ? new Verdict.Show() : new Verdict.Skip("not-wanted");
        }
        if (kind.urgency() == Kind.Urgency.CAN_WAIT && preferences.digest()) {
            return new Verdict.Hold(show);
        }
        Instant later = kind.urgency() == Kind.Urgency.AT_ONCE
                ? now
                : preferences.quiet().map(quiet -> quiet.after(now, facts.zone())).orElse(now);
        boolean tooLate = facts.session().filter(session -> session.hasStarted(later)).isPresent();
        return later.isAfter(now) && !tooLate ? new Verdict.Later(later, show) : new Verdict.Mail(show);
    }
}
