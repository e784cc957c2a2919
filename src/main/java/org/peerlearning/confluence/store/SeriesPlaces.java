package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;

/**
 * The places that people have among the sessions of a locked session's series. Costs nothing where nobody is bound.
 *
 * <p>The series itself is not locked: hosts who plan lock it before its sessions, so whoever locked it after a session could wait for
 * them while they wait. Places are numbered instead, and no number is taken twice. Whoever is free to take so many more takes one of so
 * many numbers, so that however many sessions are signed up for at the same moment, the last ones find them taken.
 *
 * <p>What changed is written at the end, in the order of people: so two sessions that are signed up for by the same people never wait
 * for each other.
 */
final class SeriesPlaces {

    private final ActiveObjects ao;
    private final SessionRow row;
    /** Numbers by session as the table has them, for each person who was looked up. */
    private final Map<String, Map<Integer, Integer>> known = new HashMap<>();
    /** Whether people are to have a place for this session, where that may have changed. */
    private final SortedMap<String, Boolean> wanted = new TreeMap<>();

    SeriesPlaces(ActiveObjects ao, SessionRow row) {
        this.ao = ao;
        this.row = row;
    }

    /** Looks these people up at once, for they may be asked for. */
    void expect(Collection<PersonKey> people) {
        if (isBound()) {
            read(people.stream().map(PersonKey::value).toList());
        }
    }

    /** How many the person has, one for this session among them; 0 where nobody is bound. */
    int of(PersonKey person) {
        if (!isBound()) {
            return 0;
        }
        read(List.of(person.value()));
        Set<Integer> sessions = new HashSet<>(known.get(person.value()).keySet());
        if (wanted.getOrDefault(person.value(), sessions.contains(row.getID()))) {
            sessions.add(row.getID());
        } else {
            sessions.remove(row.getID());
        }
        return sessions.size();
    }

    /** A sign-up that was not there before. */
    void entered(Signup signup) {
        if (isBound() && signup.standing().isSignedUp()) {
            wanted.put(signup.person().value(), true);
        }
    }

    void moved(Signup before, Signup after) {
        if (isBound() && before.standing().isSignedUp() != after.standing().isSignedUp()) {
            wanted.put(after.person().value(), after.standing().isSignedUp());
        }
    }

    /**
     * Whatever went wrong, these people are to have a place for this session, and nobody else.
     *
     * @param signedUp who has an active sign-up, by the table
     */
    void putRight(Set<PersonKey> signedUp) {
        holders(ao, row.getID()).forEach(holder -> wanted.put(holder.value(), false));
        signedUp.forEach(person -> wanted.put(person.value(), true));
    }

    /** Who has a place for a session. */
    static Set<PersonKey> holders(ActiveObjects ao, int session) {
        Set<PersonKey> holders = new HashSet<>();
        Query query = Query.select("ID, PERSON").where("SESSION_ID = ?", session);
        ao.stream(SeriesPlaceRow.class, query, place -> holders.add(new PersonKey(place.getPerson())));
        return holders;
    }

    /** Whether people have only so many sessions of the series. */
    boolean isBound() {
        return row.getPerPerson() != null;
    }

    /** Writes what changed. */
    void write() {
        InList.of("PERSON", wanted(false)).forEach(list ->
                ao.deleteWithSQL(SeriesPlaceRow.class, list.condition() + " AND SESSION_ID = ?", list.valuesAnd(row.getID())));
        List<String> takers = wanted(true);
        read(takers);
        takers.stream().filter(person -> !known.get(person).containsKey(row.getID())).forEach(this::take);
    }

    private List<String> wanted(boolean place) {
        return wanted.keySet().stream().filter(person -> wanted.get(person) == place).toList();
    }

    private void read(Collection<String> people) {
        List<String> unknown = people.stream().filter(person -> !known.containsKey(person)).distinct().toList();
        unknown.forEach(person -> known.put(person, new HashMap<>()));
        for (InList list : InList.of("PERSON", unknown)) {
            Query query = Query.select("ID, PERSON, SESSION_ID, PLACE")
                    .where(list.condition() + " AND SERIES_ID = ?", list.valuesAnd(row.getSeriesId()));
            ao.stream(SeriesPlaceRow.class, query, place ->
                    known.get(place.getPerson()).put(place.getSessionId(), place.getPlace()));
        }
    }

    private void take(String person) {
        int place = free(known.get(person).values());
        SqlFailures.orTryAgain(() -> ao.create(
                    SeriesPlaceRow.class,
                    new DBParam("SERIES_ID", row.getSeriesId()),
                    new DBParam("PERSON", person),
                    new DBParam("SESSION_ID", row.getID()),
                    new DBParam("PLACE", place),
                    new DBParam("CLAIM", Claims.seriesPlace(row.getSeriesId(), person, place))));
    }

    /**
     * One of the lowest free numbers, as many as the person may have more: were there more to choose from, those who choose at the same
     * moment could have too many. Neighbouring sessions choose different ones, so that few meet.
     */
    private int free(Collection<Integer> taken) {
        int more = Math.max(1, row.getPerPerson() - taken.size());
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(number))
                .skip(row.getID() % more)
                .findFirst()
                .orElseThrow();
    }
}
