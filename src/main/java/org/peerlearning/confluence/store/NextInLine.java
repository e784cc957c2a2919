package org.peerlearning.confluence.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** The offers and the head of the line of a locked session: what every change asks for, read once and kept true. */
final class NextInLine {

    /** How many of those in line are read at once when several seats are free. */
    private static final int READ_MAX = 100;

    private final SignupRows signups;
    /** By turn; null until somebody asks. */
    private Map<SignupId, Signup> offered;
    /** The next one first, as far as it was read. */
    private final Map<SignupId, Signup> line = new LinkedHashMap<>();

    NextInLine(SignupRows signups) {
        this.signups = signups;
    }

    List<Signup> offered() {
        if (offered == null) {
            offered = new LinkedHashMap<>();
            signups.standing(Standing.OFFERED, Integer.MAX_VALUE).forEach(signup -> offered.put(signup.id(), signup));
        }
        return List.copyOf(offered.values());
    }

    /**
     * Who waits longest.
     *
     * @param free how many seats are free, and so how many will probably be asked for
     */
    Optional<Signup> first(int free) {
        if (line.isEmpty()) {
            int limit = Math.min(Math.max(free, 1), READ_MAX);
            signups.standing(Standing.WAITING, limit).forEach(signup -> line.put(signup.id(), signup));
        }
        Iterator<Signup> first = line.values().iterator();
        return first.hasNext() ? Optional.of(first.next()) : Optional.empty();
    }

    /** Whatever now stands elsewhere, or has another seat. */
    void follow(Signup changed) {
        line.remove(changed.id());
        if (changed.standing() == Standing.WAITING) {
            // It may belong anywhere in the line: read anew.
            line.clear();
        }
        if (changed.standing() == Standing.OFFERED) {
            // So may it among the offers.
            offered = null;
        } else if (offered != null) {
            offered.remove(changed.id());
        }
    }

    /** Reads anew when next asked. */
    void forget() {
        offered = null;
        line.clear();
    }
}
