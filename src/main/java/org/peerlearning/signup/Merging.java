package org.peerlearning.signup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;

/**
 * One merging of two sessions, both of them locked. Who had a seat comes first, then who waited or asked, all by turn. Where it is
 * refused some have moved already, so the caller undoes everything.
 */
final class Merging {

    private static final List<Standing> ACTIVE =
            Arrays.stream(Standing.values()).filter(Standing::isActive).toList();

    private final Seating from;
    private final Seating into;
    private final Entitled entitled;
    private final Cause cause;
    private final Instant now;
    private final Map<PersonKey, Signup> there;

    /**
     * A merging that has not begun.
     *
     * @param from the session that is called off
     * @param cause says why, for everybody to read
     */
    Merging(Seating from, Seating into, Entitled entitled, Cause cause, Instant now) {
        this.from = from;
        this.into = into;
        this.entitled = entitled;
        this.cause = cause;
        this.now = now;
        this.there = into.standing(ACTIVE, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Signup::person, Function.identity()));
    }

    /** @return how many people moved, not counting those who were only invited */
    Answer<Integer> merge() {
        List<Signup> all = from.standing(ACTIVE, Integer.MAX_VALUE).stream()
                .sorted(Signup.BY_TURN)
                .toList();
        int people = (int) all.stream().filter(signup -> signup.standing() != Standing.INVITED).count();
        leave(all, people);
        into.note(Deed.MERGED_FROM, quietly(), now, from.session().id().value(), people);
        List<Signup> holders = all.stream().filter(signup -> signup.standing().holdsSeat()).toList();
        int seated = (int) holders.stream().filter(this::seat).count();
        if (seated < holders.size()) {
            return Answer.no(Refusal.refused("session.merge-too-few-seats", holders.size(), seated));
        }
        all.stream().filter(signup -> !signup.standing().holdsSeat()).forEach(this::bring);
        return Answer.of(people);
    }

    private void leave(List<Signup> all, int people) {
        // First, so that no seat that comes free now is passed on.
        from.callOff(cause.note());
        from.note(Deed.MERGED_INTO, quietly(), now, into.session().id().value(), people);
        from.note(Deed.CALLED_OFF, cause, now, all.size());
        all.forEach(signup -> from.move(signup, Standing.MOVED, Optional.empty(), cause, now));
    }

    /** Those who come to the other session need not read why the first one was called off. */
    private Cause quietly() {
        return cause.saying("");
    }

    /** Whoever had a seat has one there, whatever they asked for there on their own. */
    private boolean seat(Signup holder) {
        Optional<Signup> own = Optional.ofNullable(there.get(holder.person()));
        if (own.filter(signup -> signup.standing().holdsSeat()).isPresent()) {
            own.filter(signup -> signup.standing() == Standing.OFFERED).ifPresent(this::confirm);
            return true;
        }
        boolean kept = entitled.has(into.session(), holder.person());
        if (into.standingByHost(kept, now) != Standing.SEATED) {
            return false;
        }
        own.filter(signup -> signup.standing() != Standing.INVITED).ifPresentOrElse(
                this::confirm, () -> into.letIn(holder.person(), Standing.SEATED, kept, quietly(), now));
        return true;
    }

    private void confirm(Signup own) {
        into.move(own, Standing.SEATED, Optional.empty(), quietly(), now);
    }

    /** Who has signed up there on their own stays where they stand. */
    private void bring(Signup signup) {
        Optional<Standing> own = Optional.ofNullable(there.get(signup.person())).map(Signup::standing);
        if (own.isEmpty() || own.get() == Standing.INVITED && signup.standing() != Standing.INVITED) {
            boolean kept = signup.standing() != Standing.INVITED && entitled.has(into.session(), signup.person());
            into.letIn(signup.person(), standing(signup.standing(), kept), kept, quietly(), now);
        }
    }

    private Standing standing(Standing before, boolean kept) {
        if (before == Standing.INVITED || before == Standing.ASKED && into.session().terms().approval()) {
            return before;
        }
        return into.standingByHost(kept, now);
    }
}
