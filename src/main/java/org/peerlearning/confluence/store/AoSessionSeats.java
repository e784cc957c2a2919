package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.java.ao.Query;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.SessionSeats;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;

/** The seats of one session, for as long as this transaction holds the lock on its row. */
final class AoSessionSeats implements SessionSeats {

    private static final String ACTIVE = "SESSION_ID = ? AND STATE = ?";

    private final ActiveObjects ao;
    private final SessionRow row;
    /** Empty until somebody asks; nobody else can change it, so it is counted once. */
    private OptionalInt taken = OptionalInt.empty();
    private boolean over;

    /**
     * Seats under a lock that was taken before.
     *
     * @param row read after the lock was taken
     */
    AoSessionSeats(ActiveObjects ao, SessionRow row) {
        this.ao = ao;
        this.row = row;
    }

    @Override
    public Session session() {
        return SessionValues.of(locked());
    }

    @Override
    public int taken() {
        int session = locked().getID();
        if (taken.isEmpty()) {
            taken = OptionalInt.of(ao.count(SignupRow.class, ACTIVE, session, SignupRow.SEATED));
        }
        return taken.getAsInt();
    }

    @Override
    public Optional<Signup> of(PersonKey person) {
        String claim = Claims.person(locked().getID(), person.value());
        return Arrays.stream(ao.find(SignupRow.class, Query.select().where("PERSON_CLAIM = ?", claim)))
                .findFirst()
                .map(SignupValues::of);
    }

    @Override
    public Signup seat(PersonKey person, Instant now) {
        int session = locked().getID();
        int before = taken();
        int seat = lowestFree(before);
        if (seat > row.getCapacity()) {
            throw new IllegalStateException("session " + session + " has no free seat");
        }
        Map<String, Object> columns = new HashMap<>();
        columns.put("SESSION_ID", session);
        columns.put("PERSON", person.value());
        columns.put("STATE", SignupRow.SEATED);
        columns.put("SEAT", seat);
        columns.put("SINCE", now.toEpochMilli());
        columns.put("PERSON_CLAIM", Claims.person(session, person.value()));
        columns.put("SEAT_CLAIM", Claims.seat(session, seat));
        // A created row knows only its id: asking it for the rest would be a statement a column.
        SignupId id = new SignupId(ao.create(SignupRow.class, columns).getID());
        keepTaken(before + 1);
        return new Signup(id, new SessionId(session), person, seat, now.truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public void cancel(Signup signup, Instant now) {
        int session = locked().getID();
        SignupRow ending = InList.id(signup.id().value())
                .map(id -> ao.get(SignupRow.class, id))
                .filter(found -> found.getSessionId() == session && found.getState().equals(SignupRow.SEATED))
                .orElseThrow(() -> new IllegalStateException(
                        "sign-up " + signup.id().value() + " holds no seat in session " + session));
        ending.setState(SignupRow.CANCELLED);
        ending.setEnded(now.toEpochMilli());
        ending.setPersonClaim(Claims.ended(ending.getID()));
        ending.setSeatClaim(Claims.ended(ending.getID()));
        ending.save();
        keepTaken(ao.count(SignupRow.class, ACTIVE, session, SignupRow.SEATED));
    }

    /** From now on the lock may be gone. */
    void end() {
        over = true;
    }

    private SessionRow locked() {
        if (over) {
            throw new IllegalStateException("the seats of session " + row.getID() + " were used outside their transaction");
        }
        return row;
    }

    /** While nobody has left, the seats held are 1 to {@code held}, and only the highest is read; else all are. */
    private int lowestFree(int held) {
        Query highest = Query.select().where(ACTIVE, row.getID(), SignupRow.SEATED).order("SEAT DESC").limit(1);
        int gap = Arrays.stream(ao.find(SignupRow.class, highest)).mapToInt(SignupRow::getSeat).max().orElse(0) - held;
        return gap == 0 ? held + 1 : firstGap();
    }

    private int firstGap() {
        Query all = Query.select().where(ACTIVE, row.getID(), SignupRow.SEATED).order("SEAT");
        int seat = 1;
        for (SignupRow signup : ao.find(SignupRow.class, all)) {
            if (signup.getSeat() != seat) {
                return seat;
            }
            seat++;
        }
        return seat;
    }

    private void keepTaken(int seats) {
        row.setTaken(seats);
        row.save();
        taken = OptionalInt.of(seats);
    }
}
