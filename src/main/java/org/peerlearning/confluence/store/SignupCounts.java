package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Standing;

/** What the table of sign-ups says of all those of one locked session together. */
final class SignupCounts {

    private static final String BROUGHT = "(ANEW_BY = ? OR ANEW IS NULL AND ENTRY_BY = ?)";

    private final ActiveObjects ao;
    private final int session;

    SignupCounts(ActiveObjects ao, int session) {
        this.ao = ao;
        this.session = session;
    }

    /** How many that stand in one of these ways were brought by this person, for others. */
    int countBrought(PersonKey by, Collection<Standing> standings) {
        return InList.of("STATE", standings.stream().map(Standing::name).toList()).stream()
                .mapToInt(list -> ao.count(
                        SignupRow.class,
                        list.condition() + " AND SESSION_ID = ? AND PERSON <> ? AND " + BROUGHT,
                        list.valuesAnd(session, by.value(), by.value(), by.value())))
                .sum();
    }

    int count(Standing standing) {
        return ao.count(SignupRow.class, SignupQueries.STANDING, session, standing.name());
    }

    /** Seats held by people for whom seats are kept. */
    int countKept() {
        return ao.count(
                SignupRow.class,
                SignupQueries.HOLDING + " AND KEPT = ?",
                session, Standing.SEATED.name(), Standing.OFFERED.name(), true);
    }

    int waitingBefore(long turn) {
        return ao.count(SignupRow.class, SignupQueries.STANDING + " AND TURN < ?", session, Standing.WAITING.name(), turn);
    }

    /** The last turn that was given; 0 when none was. */
    long lastTurn() {
        // Rows from before there were turns go by their ids, so a later row may have a lower turn.
        Query latest = Query.select().where("SESSION_ID = ?", session).order("ID DESC").limit(1);
        Query highest = Query.select().where("SESSION_ID = ? AND TURN IS NOT NULL", session).order("TURN DESC").limit(1);
        return Math.max(turn(latest), turn(highest));
    }

    private long turn(Query one) {
        return Arrays.stream(ao.find(SignupRow.class, one)).mapToLong(SignupValues::turn).max().orElse(0);
    }

    /** Who has an active sign-up that is more than an invitation. */
    Set<PersonKey> signedUp() {
        Set<PersonKey> people = new HashSet<>();
        Query active = Query.select("ID, PERSON").where(
                SignupQueries.ACTIVE.condition() + " AND SESSION_ID = ? AND STATE <> ?",
                SignupQueries.ACTIVE.valuesAnd(session, Standing.INVITED.name()));
        ao.stream(SignupRow.class, active, row -> people.add(new PersonKey(row.getPerson())));
        return people;
    }

    BitSet heldSeats() {
        BitSet held = new BitSet();
        Query seats = Query.select("ID, SEAT").where(SignupQueries.HOLDING, session, Standing.SEATED.name(), Standing.OFFERED.name());
        ao.stream(SignupRow.class, seats, row -> held.set(row.getSeat()));
        return held;
    }
}
