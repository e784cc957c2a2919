package org.peerlearning.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.ReadOnlyTimes;

/**
 * The one way to change who holds a seat. Whatever is done, lots are drawn first where their time has come, and it is decided whether
 * enough people come; and before it is committed offers that ran out are ended and every free seat goes to the first in line: no path
 * can forget it, and nobody who comes later can be faster.
 *
 * <p>An offer that ran out while the wiki was read-only could not be answered, so it is held for a while longer instead. Whichever node
 * comes first does that; the others find an offer that has not run out.
 */
public final class SeatKeeper {

    /** A change to a session's sign-ups. */
    public interface Change<T> {
        /**
         * Makes the change.
         *
         * @param now read once, after the lock was taken
         * @return asked for the answer after freed seats were passed on, so that it tells how things stand then
         */
        Supplier<T> make(Seating seating, Instant now);
    }

    private final SignupRepository signups;
    private final People people;
    private final Clock clock;
    private final LotDrawing lots;
    private final SignupNews news;
    private final ReadOnlyTimes readOnly;

    /** A keeper whose changes are made known. */
    public SeatKeeper(SignupRepository signups, People people, Clock clock, SignupNews news, ReadOnlyTimes readOnly) {
        this.signups = signups;
        this.people = people;
        this.clock = clock;
        this.lots = new LotDrawing(people);
        this.news = news;
        this.readOnly = readOnly;
    }

    /** A keeper in a wiki that never was read-only. */
    public SeatKeeper(SignupRepository signups, People people, Clock clock, SignupNews news) {
        this(signups, people, clock, news, ReadOnlyTimes.NONE);
    }

    /** A keeper of whose changes nobody hears. */
    public SeatKeeper(SignupRepository signups, People people, Clock clock) {
        this(signups, people, clock, SignupNews.UNHEARD);
    }

    /**
     * Makes the change while nobody else may.
     *
     * @param door through which it came; the history of seats passed on names it
     * @return empty when there is no such session
     */
    public <T> Optional<T> changing(SessionId session, Door door, Change<T> change) {
        return changing(session, List.of(), door, change);
    }

    /**
     * As above, for a change of this person's own sign-up.
     *
     * @param person whom the change will ask for
     */
    <T> Optional<T> changing(SessionId session, PersonKey person, Door door, Change<T> change) {
        return changing(session, List.of(person), door, change);
    }

    private <T> Optional<T> changing(SessionId session, List<PersonKey> people, Door door, Change<T> change) {
        return signups.changing(session, people, locked -> {
            Instant now = clock.instant();
            ToldSeating seating = new ToldSeating(locked, now);
            // First, so that the change finds no offer that is over, and nothing that should have happened before it.
            endOffers(seating, door, now);
            byTheTerms(seating, door, now);
            Supplier<T> answer = change.make(seating, now);
            // And again, for a repair may have brought to light some that were forgotten.
            endOffers(seating, door, now);
            passOn(seating, door, now);
            seating.wake(seating.session().due(now));
            List<Happening> happenings = seating.happenings();
            if (!happenings.isEmpty()) {
                news.happened(happenings);
            }
            return answer.get();
        });
    }

    /** What the session's terms want to have happened by now, in the order in which it makes sense. */
    private void byTheTerms(Seating seating, Door door, Instant now) {
        if (LotDrawing.isDue(seating.session(), now)) {
            lots.draw(seating, door, now);
        }
        if (MinimumDecision.isDue(seating.session(), now)) {
            // People hear of it, so the counters are not taken at their word; and whoever can have a seat counts as having one.
            seating.recount();
            endOffers(seating, door, now);
            passOn(seating, door, now);
            MinimumDecision.decide(seating, door, now);
        }
    }

    private void endOffers(Seating seating, Door door, Instant now) {
        for (Signup offered : seating.standing(Standing.OFFERED, Integer.MAX_VALUE)) {
            if (offered.offerEnds().filter(end -> !end.isAfter(now)).isPresent()) {
                Optional<Instant> anew = endsAnew(seating.session(), offered, now);
                seating.move(offered, anew.isPresent() ? Standing.OFFERED : Standing.EXPIRED, anew, Cause.rules(door), now);
            }
        }
    }

    /** Empty where the person could have answered in time, or it is too late for any answer. */
    private Optional<Instant> endsAnew(Session session, Signup offered, Instant now) {
        return offered.offerEnds()
                .filter(readOnly::cover)
                .flatMap(end -> OfferPolicy.offerEndsAnew(session, people.zone(offered.person()), now));
    }

    private void passOn(Seating seating, Door door, Instant now) {
        if (!OfferPolicy.passesOn(seating.session(), now)) {
            return;
        }
        Optional<Signup> first = next(seating, now);
        while (first.isPresent()) {
            Optional<Instant> ends = OfferPolicy.offerEnds(seating.session(), people.zone(first.get().person()), now);
            Standing to = ends.isPresent() ? Standing.OFFERED : Standing.SEATED;
            seating.move(first.get(), to, ends, Cause.rules(door), now);
            first = next(seating, now);
        }
    }

    /** Who gets a seat now, if one is free and somebody is in line for whom it is. */
    private static Optional<Signup> next(Seating seating, Instant now) {
        if (seating.tally().waiting() == 0 || seating.free() == 0) {
            return Optional.empty();
        }
        boolean open = KeptPolicy.open(seating.session(), seating.tally(), now) > 0;
        return open ? seating.firstWaiting() : seating.firstKeptWaiting();
    }
}
