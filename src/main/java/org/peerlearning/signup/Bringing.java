package org.peerlearning.signup;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What holds whenever somebody brings somebody else, be it that they sign them up or that they invite them. */
final class Bringing {

    /** As long as a person's last word here was one of these, others leave them alone. */
    private static final Set<Standing> NO =
            Set.of(Standing.CANCELLED, Standing.LATE, Standing.DECLINED, Standing.REMOVED, Standing.TURNED_DOWN);

    private Bringing() {}

    static Optional<Refusal> refusesVisitor(Viewer viewer) {
        return viewer.person().isPresent() ? Optional.empty() : Optional.of(Refusal.notAllowed("signup.log-in"));
    }

    static Optional<Refusal> refusesSelf(Viewer viewer, PersonKey person) {
        return viewer.is(person) ? Optional.of(Refusal.refused("signup.colleague-is-you")) : Optional.empty();
    }

    /** The person gave up or declined what they had here, or the hosts did not want them. */
    static Optional<Refusal> refusesWhoSaidNo(Seating seating, PersonKey person) {
        return seating.lastEnded(person)
                .filter(signup -> NO.contains(signup.standing()))
                .map(signup -> Refusal.refused("signup.colleague-said-no"));
    }
}
