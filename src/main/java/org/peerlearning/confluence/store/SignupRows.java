package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Lot;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** The sign-ups of one locked session. What was read or written is not read again: nobody else can change it meanwhile. */
final class SignupRows {

    private final ActiveObjects ao;
    private final int session;
    private final SeriesPlaces places;
    private final Supplier<LocalDateTime> start;
    private final Map<SignupId, SignupRow> rows = new HashMap<>();
    private final Map<SignupId, Signup> signups = new HashMap<>();
    private final Map<PersonKey, Optional<SignupId>> active = new HashMap<>();

    /**
     * Rows of one session.
     *
     * @param places follow what is written here
     * @param start of the session, as it is by now
     */
    SignupRows(ActiveObjects ao, int session, SeriesPlaces places, Supplier<LocalDateTime> start) {
        this.ao = ao;
        this.session = session;
        this.places = places;
        this.start = start;
    }

    void expect(Collection<PersonKey> people) {
        List<PersonKey> unknown = people.stream().filter(person -> !active.containsKey(person)).distinct().toList();
        unknown.forEach(person -> active.put(person, Optional.empty()));
        InList.of("PERSON_CLAIM", unknown.stream().map(person -> Claims.person(session, person.value())).toList())
                .forEach(list -> find(Query.select().where(list.condition(), list.values())));
    }

    Optional<Signup> of(PersonKey person) {
        if (!active.containsKey(person)) {
            Query claim = Query.select().where("PERSON_CLAIM = ?", Claims.person(session, person.value()));
            active.put(person, find(claim).stream().findFirst().map(Signup::id));
        }
        return active.get(person).map(signups::get);
    }

    Optional<Signup> byId(SignupId id) {
        if (!signups.containsKey(id)) {
            InList.id(id.value())
                    .map(number -> ao.get(SignupRow.class, number))
                    .filter(row -> row.getSessionId() == session)
                    .ifPresent(this::read);
        }
        return Optional.ofNullable(signups.get(id));
    }

    Map<SignupId, Signup> byIds(Collection<SignupId> ids) {
        List<SignupId> unknown = ids.stream().filter(id -> !signups.containsKey(id)).toList();
        InList.ofIds("ID", unknown, SignupId::value)
                .forEach(list -> find(Query.select().where(list.condition() + " AND SESSION_ID = ?", list.valuesAnd(session))));
        return ids.stream()
                .distinct()
                .map(signups::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Signup::id, Function.identity()));
    }

    Optional<Signup> lastEnded(PersonKey person) {
        return find(Query.select()
                        .where("SESSION_ID = ? AND PERSON = ? AND ENDED IS NOT NULL", session, person.value())
                        .order("ENDED DESC, ID DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** The first of those that stand there, by turn. */
    List<Signup> standing(Standing standing, int limit) {
        Query query = Query.select().where(SignupQueries.STANDING, session, standing.name()).order("TURN");
        if (limit < Integer.MAX_VALUE) {
            query.limit(limit);
        }
        return find(query).stream().sorted(Signup.BY_TURN).toList();
    }

    /** The first of those in line for whom seats were kept when they came, by turn. */
    List<Signup> keptWaiting(int limit) {
        return find(Query.select()
                        .where(SignupQueries.STANDING + " AND KEPT = ?", session, Standing.WAITING.name(), true)
                        .order("TURN")
                        .limit(limit))
                .stream()
                .sorted(Signup.BY_TURN)
                .toList();
    }

    List<Signup> holdingAbove(int seat) {
        return find(Query.select()
                .where(SignupQueries.HOLDING + " AND SEAT > ?", session, Standing.SEATED.name(), Standing.OFFERED.name(), seat)
                .order("SEAT"));
    }

    /**
     * Makes a row.
     *
     * @param entering its id means nothing yet
     * @param entry the columns that tell how it began
     */
    Signup add(Signup entering, Map<String, Object> entry) {
        Map<String, Object> columns = new HashMap<>(entry);
        columns.put("SESSION_ID", session);
        columns.put("PERSON", entering.person().value());
        columns.put("LOCAL_START", start());
        columns.put("STATE", entering.standing().name());
        columns.put("SEAT", entering.seat());
        columns.put("TURN", entering.turn());
        if (entering.kept()) {
            columns.put("KEPT", true);
        }
        columns.put("SINCE", entering.since().toEpochMilli());
        columns.put("PERSON_CLAIM", SignupValues.personClaim(entering));
        columns.put("SEAT_CLAIM", SignupValues.seatClaim(entering));
        // A created row knows only its id: asking it for the rest would be a statement a column.
        SignupRow row = ao.create(SignupRow.class, columns);
        Signup added = entering.withId(new SignupId(row.getID()));
        keep(row, added);
        places.entered(added);
        return added;
    }

    /** What became of it in the draw; goes to the table with what is written of it next. */
    void lot(Signup entrant, Lot lot) {
        SignupRow row = rows.get(entrant.id());
        row.setLotNumber(lot.number());
        row.setLotPlace(lot.place());
        row.setLotDepartment(lot.department().isEmpty() ? null : lot.department());
    }

    /** That it is as if it were new; goes to the table with what is written of it next. */
    void anew(Signup signup) {
        SignupRow row = rows.get(signup.id());
        row.setAnew(signup.since().toEpochMilli());
        row.setAnewBy(signup.broughtBy().map(PersonKey::value).orElse(null));
        row.setKept(signup.kept());
    }

    /** Writes what a move can change. */
    void write(Signup moved) {
        SignupRow row = rows.get(moved.id());
        Signup before = signups.get(moved.id());
        // Also of one that comes back after the session was moved.
        row.setLocalStart(start());
        row.setState(moved.standing().name());
        row.setOfferEnds(moved.offerEnds().map(end -> end.toEpochMilli()).orElse(null));
        row.setEnded(moved.ended().map(end -> end.toEpochMilli()).orElse(null));
        if (moved.standing().holdsSeat()) {
            row.setSeat(moved.seat());
        }
        if (moved.turn() != before.turn()) {
            row.setTurn(moved.turn());
        }
        if (moved.attendance() != before.attendance()) {
            row.setAttended(moved.attendance().name());
        }
        row.setPersonClaim(SignupValues.personClaim(moved));
        row.setSeatClaim(SignupValues.seatClaim(moved));
        row.save();
        keep(row, moved);
        places.moved(before, moved);
    }

    /** The session starts at another time: a statement for each active sign-up, for moving a session is rare and looking ahead is not. */
    void sessionMoved() {
        for (Signup each : find(SignupQueries.active("SESSION_ID = ?", session))) {
            SignupRow row = rows.get(each.id());
            row.setLocalStart(start());
            row.save();
        }
    }

    private String start() {
        return SessionValues.text(start.get());
    }

    private List<Signup> find(Query query) {
        return Arrays.stream(ao.find(SignupRow.class, query)).map(this::read).toList();
    }

    private Signup read(SignupRow row) {
        Signup signup = SignupValues.of(row);
        keep(row, signup);
        return signup;
    }

    private void keep(SignupRow row, Signup signup) {
        rows.put(signup.id(), row);
        signups.put(signup.id(), signup);
        if (signup.standing().isActive()) {
            active.put(signup.person(), Optional.of(signup.id()));
        } else if (active.getOrDefault(signup.person(), Optional.empty()).filter(signup.id()::equals).isPresent()) {
            active.put(signup.person(), Optional.empty());
        }
    }
}
