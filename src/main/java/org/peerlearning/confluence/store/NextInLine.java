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
    /** Those of them for whom seats are kept; null until somebody asks. */
    private Map<SignupId, Signup> kept;

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
            signups.standing(Standing.WAITING, limit(free)).forEach(signup -> line.put(signup.id(), signup));
        }
        return head(line);
    }

    /** Who waits longest of those for whom seats are kept; see {@link #first}. */
    Optional<Signup> firstKept(int free) {
        if (kept == null) {
            kept = new LinkedHashMap<>();
            signups.keptWaiting(limit(free)).forEach(signup -> kept.put(signup.id(), signup));
        }
        return head(kept);
    }

    private static int limit(int free) {
        return Math.min(Math.max(free, 1), READ_MAX);
    }

    private static Optional<Signup> head(Map<SignupId, Signup> queue) {
        Iterator<Signup> first = queue.values().iterator();
        return first.hasNext() ? Optional.of(first.next()) : Optional.empty();
    }

    /** Somebody new is there: at the end of the line, if in line at all. */
    void join(Signup entered) {
        if (entered.kept() && entered.standing() == Standing.WAITING) {
            kept = null;
        }
    }

    /** Whatever now stands elsewhere, or has another seat. */
    void follow(Signup changed) {
        line.remove(changed.id());
        if (changed.standing() == Standing.WAITING) {
            // It may belong anywhere in the line: read anew.
            line.clear();
            kept = null;
        }
        if (kept != null && kept.remove(changed.id()) != null && kept.isEmpty()) {
            // There may be more than were read.
            kept = null;
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
        kept = null;
    }
}
