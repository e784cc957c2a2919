package org.peerlearning.signup;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.Session;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Text;

/** Draws the lots of a session once their time has come. What has begun is history: then nobody gets a seat any more. */
final class LotDrawing {

    private final People people;

    LotDrawing(People people) {
        this.people = people;
    }

    static boolean isDue(Session session, Instant now) {
        return session.drawIsToCome()
                && !session.hasStarted(now)
                && session.drawsAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    void draw(Seating seating, Door door, Instant now) {
        // It happens once and nobody can ask again, so the counters are not taken at their word.
        seating.recount();
        DrawTerms terms = seating.session().terms().draw().orElseThrow();
        List<Signup> entrants = seating.standing(Standing.IN_DRAW, Integer.MAX_VALUE);
        Map<PersonKey, String> departments = terms.perDepartment() == 0
                ? Map.of()
                : people.departments(entrants.stream().map(Signup::person).toList());
        int seats = seating.free();
        List<Lot> lots = FairDraw.draw(
                seating.drawSeed(),
                seats,
                terms.perDepartment(),
                entrants.stream()
                        .map(entrant -> new FairDraw.Entrant(
                                entrant.turn(), entrant.person(), Text.line(departments.get(entrant.person()))))
                        .toList());
        Map<Entry<Long, PersonKey>, Signup> byLot = new HashMap<>();
        entrants.forEach(entrant -> byLot.put(Map.entry(entrant.turn(), entrant.person()), entrant));
        lots.forEach(lot -> seating.drawn(byLot.get(Map.entry(lot.number(), lot.person())), lot, Cause.rules(door), now));
        seating.drawIsOver(seats, now);
        seating.note(Deed.LOTS_DRAWN, Cause.rules(door), now, lots.size(), seats);
    }
}
