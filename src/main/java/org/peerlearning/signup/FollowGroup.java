package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionFate;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;

/**
 * A session goes where its group goes. When it is called off with it, the history names who ended the group, or the wiki; nobody gave a
 * reason.
 */
public final class FollowGroup implements SessionFate {

    private final SeatKeeper keeper;
    private final People people;

    public FollowGroup(SeatKeeper keeper, People people) {
        this.keeper = keeper;
        this.people = people;
    }

    @Override
    public boolean callOff(SessionId session, Optional<PersonKey> by) {
        Cause cause = by.map(person -> Cause.of(person, Door.DESK)).orElseGet(() -> Cause.rules(Door.WIKI));
        return keeper.changing(session, cause.door(), (seating, now) -> {
                    boolean ended = end(seating, cause, now);
                    return () -> ended;
                })
                .orElse(false);
    }

    @Override
    public void holdOffers(SessionId session) {
        offers(session, (seating, signup, now) -> seating.session().cutOff());
    }

    /** Not later than before: it held until the last moment. */
    @Override
    public void renewOffers(SessionId session) {
        offers(session, (seating, signup, now) -> OfferPolicy.offerEnds(seating.session(), people.zone(signup.person()), now)
                .orElseGet(() -> now.plus(OfferPolicy.LONGEST)));
    }

    private interface Ends {
        Instant of(Seating seating, Signup signup, Instant now);
    }

    private void offers(SessionId session, Ends ends) {
        keeper.changing(session, Door.WIKI, (seating, now) -> {
            seating.standing(Standing.OFFERED, Integer.MAX_VALUE).forEach(signup -> seating.move(
                    signup, Standing.OFFERED, Optional.of(ends.of(seating, signup, now)), Cause.rules(Door.WIKI), now));
            return () -> session;
        });
    }

    private static boolean end(Seating seating, Cause cause, Instant now) {
        if (seating.session().calledOff() || seating.session().hasStarted(now)) {
            return false;
        }
        CallOff.end(seating, "", cause, now);
        return true;
    }
}
