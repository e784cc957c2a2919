package org.peerlearning.confluence.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** The packaged app in a running host, as it is seen through its REST interface by the people of the sample. */
final class RestHost {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Description description = Description.inTheJar();
    final Coverage coverage = new Coverage();
    /** May create pages in all the open spaces. */
    final JudgedCaller ana = as("ana");
    /** Hosts nothing. */
    final JudgedCaller bo = as("bo");
    /** The only one to create pages in Finance, which ana and bo may not see. */
    final JudgedCaller dmitri = as("dmitri");
    final JudgedCaller visitor = new JudgedCaller(RunningHost.shared().baseUrl(), Optional.empty(), description, coverage);

    JudgedCaller as(String person) {
        return new JudgedCaller(RunningHost.shared().baseUrl(), Optional.of(person), description, coverage);
    }

    /** A right request for a group of a title that nobody has used. */
    static JsonObject newGroup(String space) {
        JsonObject group = Bodies.with(Bodies.group(), "spaceKey", space);
        group.addProperty("title", "Group " + NUMBER.incrementAndGet() + " of " + Instant.now());
        group.add("session", newSession());
        return group;
    }

    /** A right request for a session in a month. */
    static JsonObject newSession() {
        return Bodies.with(Bodies.session(), "date", LocalDate.now(PARIS).plusDays(30).toString());
    }

    /** A right request for a session at an hour that clocks skip. */
    static JsonObject skippedSession() {
        ZoneId zone = PARIS;
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.now());
        while (!change.isGap()) {
            change = zone.getRules().nextTransition(change.getInstant());
        }
        JsonObject session = newSession();
        session.addProperty("date", change.getDateTimeBefore().toLocalDate().toString());
        session.addProperty("time", change.getDateTimeBefore().toLocalTime().plusMinutes(30).toString());
        return session;
    }

    /** A group by this person, whatever the space; its JSON. */
    static JsonObject started(JudgedCaller host, String space) {
        return created(host.post("/groups", newGroup(space)));
    }

    static JsonObject startedWith(JudgedCaller host, String space, String field, JsonElement value) {
        return created(host.post("/groups", Bodies.with(newGroup(space), field, value)));
    }

    /** The id of the first session, with so many seats, of a new group by this person in Engineering. */
    static long sessionWithSeats(JudgedCaller host, int seats) {
        return sessionOf(startedWith(host, "ENG", "session.capacity", new JsonPrimitive(seats)));
    }

    static long sessionOf(JsonObject group) {
        return group.getAsJsonObject("nextSession").get("id").getAsLong();
    }

    static long id(JsonObject thing) {
        return thing.get("id").getAsLong();
    }

    private static JsonObject created(HttpAnswer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
