package org.peerlearning.notice;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.signup.Standing;

/** Looks at a notice once more before it is sent: whether its reader can and may know, whether it is still true, and how they want it. */
final class SendPolicy {

    private SendPolicy() {}

    static Verdict verdict(Notice notice, Facts facts, Instant now) {
        return objection(notice, facts, now).<Verdict>map(Verdict.Skip::new).orElseGet(() -> wanted(notice.kind(), facts, now));
    }

    /** Why nobody is to be told any more; empty when it is as true as it was. */
    static Optional<String> objection(Notice notice, Facts facts, Instant now) {
        Kind kind = notice.kind();
        if (!facts.active()) {
            return Optional.of("left");
        }
        if (kind == Kind.DIGEST) {
            return facts.preferences().digest() ? Optional.empty() : Optional.of("not-wanted");
        }
        if (facts.group().isEmpty() || notice.fact().about().session().isPresent() && facts.session().isEmpty()) {
            return Optional.of("gone");
        }
        if (!facts.mayView() && !kind.isFarewell()) {
            return Optional.of("hidden");
        }
        return isTrue(notice, facts, now) ? Optional.empty() : Optional.of("over");
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
            case REMINDER -> on && stands(facts, Standing.SEATED) && isForThisStart(notice, facts);
            case SESSION_CHANGED, SESSION_MOVED, APPROVAL_GIVEN, ADDED, LOTS_DRAWN -> on && isSignedUp(facts);
            case CALLED_OFF -> ahead && facts.session().filter(Session::calledOff).isPresent();
            case REMOVED -> ahead && !isSignedUp(facts);
            case APPROVAL_ASKED -> on && facts.theirs().filter(asker -> asker.standing() == Standing.ASKED).isPresent();
            case APPROVAL_TURNED_DOWN -> on && !isSignedUp(facts);
            case INVITED -> on && stands(facts, Standing.INVITED);
            case FEEDBACK_ASKED -> facts.session().filter(Session::calledOff).isEmpty();
            case CO_HOST_INVITATION, JOIN_REQUEST -> facts.still();
            case JOIN_ACCEPTED, JOIN_TURNED_DOWN, GROUP_NEWS, RECAP_PUBLISHED, DIGEST -> true;
        };
    }

    private static boolean stands(Facts facts, Standing standing) {
        return facts.mine().filter(mine -> mine.standing() == standing).isPresent();
    }

    private static boolean isSignedUp(Facts facts) {
        return facts.mine().filter(mine -> mine.standing().isSignedUp()).isPresent();
    }

    /** When a session is moved, its seats are reminded anew; what was written for the old time is none of theirs any more. */
    private static boolean isForThisStart(Notice notice, Facts facts) {
        return notice.fact().details().time()
                .filter(time -> facts.session().orElseThrow().time().startsAt().toInstant().equals(time.startsAt().toInstant()))
                .isPresent();
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
