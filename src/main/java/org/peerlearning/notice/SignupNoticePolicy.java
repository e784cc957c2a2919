package org.peerlearning.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.Happening;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/**
 * Who is told what of a change to sign-ups. What counts is what became of somebody in the end, not the steps to it: who asked, was let
 * in, and got a free seat, all in one change, hears one thing. Nobody hears of what others do, but hosts of those who ask.
 */
final class SignupNoticePolicy {

    private SignupNoticePolicy() {}

    /** @param happenings of one change, in their order */
    static List<NewNotice> of(List<Happening> happenings) {
        Map<SignupId, Way> ways = new LinkedHashMap<>();
        Map<SessionId, Happening.Replanned> plans = new LinkedHashMap<>();
        List<NewNotice> notices = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Moved moved) {
                ways.merge(moved.signup().id(), new Way(moved, moved), (old, same) -> old.then(moved));
            } else if (happening instanceof Happening.CalledOff off) {
                calledOff(off).ifPresent(notices::add);
            } else if (happening instanceof Happening.Replanned plan) {
                plans.merge(plan.session().id(), plan, (old, later) ->
                        new Happening.Replanned(old.before(), later.session(), later.by(), later.at()));
            }
        }
        ways.values().forEach(way -> notices.addAll(way.notices()));
        plans.values().forEach(plan -> {
            replanned(plan).ifPresent(notices::add);
            notices.addAll(LeadNoticePolicy.of(plan));
        });
        return notices;
    }

    private static Optional<NewNotice> calledOff(Happening.CalledOff off) {
        if (off.session().hasStarted(off.at())) {
            return Optional.empty();
        }
        Details details = Details.by(off.cause().by()).saying(off.cause().note()).at(off.session().time());
        return Optional.of(new NewNotice(
                Recipient.many(Crowd.CALLED_OFF), Kind.CALLED_OFF, About.session(off.session()), details,
                key(off.session(), Kind.CALLED_OFF, ""), off.at()));
    }

    private static Optional<NewNotice> replanned(Happening.Replanned plan) {
        SessionPlan was = plan.before().plan();
        SessionPlan is = plan.session().plan();
        if (is.recap().isPresent() && !is.recap().equals(was.recap())) {
            Details details = Details.NONE.on(is.recap().get());
            return Optional.of(crowd(plan, Crowd.SEATED, Kind.RECAP_PUBLISHED, details));
        }
        if (plan.session().calledOff() || plan.session().hasStarted(plan.at())) {
            return Optional.empty();
        }
        if (!is.time().equals(was.time())) {
            return Optional.of(crowd(plan, Crowd.SIGNED_UP, Kind.SESSION_MOVED, Details.NONE.at(was.time())));
        }
        if (!is.place().equals(was.place()) || !is.link().equals(was.link())) {
            return Optional.of(crowd(plan, Crowd.SIGNED_UP, Kind.SESSION_MOVED, Details.NONE));
        }
        boolean changed = !is.activity().equals(was.activity())
                || !is.agenda().equals(was.agenda())
                || !is.bring().equals(was.bring());
        return changed ? Optional.of(crowd(plan, Crowd.SIGNED_UP, Kind.SESSION_CHANGED, Details.NONE)) : Optional.empty();
    }

    private static NewNotice crowd(Happening.Replanned plan, Crowd crowd, Kind kind, Details details) {
        String key = key(plan.session(), kind, "." + plan.session().version());
        return new NewNotice(Recipient.many(crowd), kind, About.session(plan.session()), details, key, plan.at());
    }

    private static String key(Session session, Kind kind, String more) {
        return kind.key() + ":" + session.id().value() + more;
    }

    /** From the first to the last of what happened to one sign-up. */
    private record Way(Happening.Moved first, Happening.Moved last) {

        /** Where nothing became of somebody so far but that an offer ends later, it begins with what comes now. */
        Way then(Happening.Moved next) {
            boolean stood = from().filter(first.signup().standing()::equals).isPresent();
            return new Way(stood ? next : first, next);
        }

        List<NewNotice> notices() {
            if (session().hasStarted(last.at())) {
                return List.of();
            }
            List<NewNotice> notices = new ArrayList<>();
            if (to() == Standing.ASKED && from().filter(Standing.ASKED::equals).isEmpty()) {
                // Whoever brought somebody waits for the answer no less, but is no host for that.
                notices.add(notice(Recipient.many(Crowd.HOSTS, Optional.of(actor())), Kind.APPROVAL_ASKED, Optional.of(signup().person())));
            }
            kind().ifPresent(kind -> notices.add(notice(Recipient.one(signup().person()), kind, cause().by())));
            return notices;
        }

        private NewNotice notice(Recipient to, Kind kind, Optional<PersonKey> by) {
            Details details = Details.by(by).saying(last.cause().note()).standing(to());
            String key = kind.key() + ":" + signup().id().value() + "." + signup().turn() + "@" + last.at().toEpochMilli();
            return new NewNotice(to, kind, About.session(session()), details, key, notBefore(kind));
        }

        /** What can be taken back is told when it cannot be any more, and not at all where it was. */
        private Instant notBefore(Kind kind) {
            boolean open = kind == Kind.SEAT_GIVEN_UP && to() == Standing.CANCELLED;
            return open ? last.at().plus(ChangeMind.TIME) : last.at();
        }

        private Optional<Kind> kind() {
            return switch (to()) {
                case SEATED -> seated();
                // From one offer to another: it ends at another time than was said, for the session was moved, or the wiki was read-only.
                case OFFERED -> Optional.of(Kind.OFFER);
                case WAITING -> waiting();
                case ASKED, IN_DRAW -> isNew() && !bySelf() ? Optional.of(Kind.ADDED) : Optional.empty();
                case INVITED -> isNew() ? Optional.of(Kind.INVITED) : Optional.empty();
                case EXPIRED -> Optional.of(Kind.OFFER_EXPIRED);
                case TURNED_DOWN -> Optional.of(Kind.APPROVAL_TURNED_DOWN);
                case REMOVED, MOVED, CANCELLED, LATE, DECLINED -> ended();
                // The session itself tells of the one, and nobody is there to hear of the other.
                case CALLED_OFF, LEFT -> Optional.empty();
            };
        }

        private Optional<Kind> seated() {
            return switch (stood()) {
                case SEATED -> Optional.empty();
                case IN_DRAW -> Optional.of(Kind.LOTS_DRAWN);
                case ASKED -> Optional.of(Kind.APPROVAL_GIVEN);
                case WAITING -> Optional.of(Kind.MOVED_UP);
                case OFFERED -> Optional.of(bySelf() ? Kind.SEAT_CONFIRMED : Kind.MOVED_UP);
                default -> Optional.of(bySelf() ? Kind.SEAT_CONFIRMED : Kind.ADDED);
            };
        }

        private Optional<Kind> waiting() {
            return switch (stood()) {
                case WAITING -> Optional.empty();
                case IN_DRAW -> Optional.of(Kind.LOTS_DRAWN);
                case ASKED -> Optional.of(Kind.APPROVAL_GIVEN);
                case SEATED, OFFERED -> Optional.of(Kind.WAITING);
                default -> Optional.of(bySelf() ? Kind.WAITING : Kind.ADDED);
            };
        }

        /** Whoever did it themselves knows; of a seat that they had for sure, their calendar does not. */
        private Optional<Kind> ended() {
            if (bySelf()) {
                return from().filter(Standing.SEATED::equals).map(seat -> Kind.SEAT_GIVEN_UP);
            }
            return hadNothing() ? Optional.empty() : Optional.of(Kind.REMOVED);
        }

        /** Where the sign-up stood before; who comes new may as well have been invited, for that is nothing to have. */
        private Standing stood() {
            return from().orElse(Standing.INVITED);
        }

        private boolean isNew() {
            return from().filter(Standing::isActive).filter(before -> before != Standing.INVITED || to() == Standing.INVITED).isEmpty();
        }

        /** Whoever is only invited has nothing that could be taken from them. */
        private boolean hadNothing() {
            return from().filter(Standing::isSignedUp).isEmpty();
        }

        private boolean bySelf() {
            return cause().by().filter(signup().person()::equals).isPresent();
        }

        private PersonKey actor() {
            return cause().by().orElse(signup().person());
        }

        /** Who brought somebody did it with the first step; who let go of something, with the last. */
        private Cause cause() {
            return to().isActive() ? first.cause() : last.cause();
        }

        private Optional<Standing> from() {
            return first.from();
        }

        private Standing to() {
            return signup().standing();
        }

        private Signup signup() {
            return last.signup();
        }

        private Session session() {
            return last.session();
        }
    }
}
