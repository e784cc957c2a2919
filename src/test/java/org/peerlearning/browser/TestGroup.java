package org.peerlearning.browser;

import com.atlassian.confluence.pages.Page;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/**
 * A learning group made for a test, with one session in a month.
 *
 * @param path of its page, relative to the site
 */
record TestGroup(long id, long session, String title, String host, String path) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A title that no page has. */
    static String newTitle(String words) {
        return words + " " + System.currentTimeMillis() % 1_000_000 + "-" + NUMBER.incrementAndGet();
    }

    static Wanted wanted() {
        return new Wanted();
    }

    String card() {
        return macro("peer-group", "group", id);
    }

    String button() {
        return macro("peer-signup", "session", session);
    }

    /** From now on only its host sees the group's page. */
    void hide() {
        RunningHost host = RunningHost.shared();
        Page page = host.node().wiki().pages().bySpaceAndTitle("ENG", title).orElseThrow();
        Holder alone = Holder.user(host.node().people().byName(host()).orElseThrow());
        host.node().wiki().restrictions().set(page, Set.of(new Restriction(Restriction.Kind.VIEW, alone)));
    }

    /** Moves the session's start to ten minutes ago, which no door allows. */
    void start() {
        SessionTable.start(session);
    }

    /** Moves the session to yesterday, which no door allows either. */
    void end() {
        SessionTable.end(session);
    }

    /** Another session of the group, in forty days, with five seats. */
    long another(String terms) {
        String body = """
                {"date": "%s", "time": "09:00", "zone": "Europe/Paris", "minutes": 60, "capacity": 5, "terms": %s}
                """.formatted(LocalDate.now(PARIS).plusDays(40), terms);
        HttpAnswer answer = RunningHost.shared().as(host).post("/rest/peer-learning/1.0/groups/" + id + "/sessions", body);
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.json().get("id").getAsLong();
    }

    void signUp(String person) {
        HttpAnswer answer = RunningHost.shared().as(person).send("POST", "/rest/peer-learning/1.0/sessions/" + session + "/signup");
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
    }

    /** Its host says that it is over, and what came of it. */
    void archive(String outcome) {
        JsonObject body = new JsonObject();
        body.addProperty("outcome", outcome);
        HttpAnswer answer = RunningHost.shared().as(host).post(
                "/rest/peer-learning/1.0/groups/" + id + "/life/archive", body.toString());
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
    }

    static String macro(String name, String parameter, Object value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    /** A group in the making: twelve seats in Engineering, by ana, unless the test says otherwise. */
    static final class Wanted {

        private final JsonObject session = new JsonObject();
        private final JsonObject group = new JsonObject();
        private String host = "ana";

        private Wanted() {
            session.addProperty("date", LocalDate.now(PARIS).plusDays(30).toString());
            session.addProperty("time", "17:30");
            session.addProperty("zone", PARIS.getId());
            session.addProperty("minutes", 90);
            session.addProperty("place", "Room 4");
            session.addProperty("capacity", 12);
            JsonArray tags = new JsonArray();
            tags.add("work");
            tags.add("passion");
            group.addProperty("spaceKey", "ENG");
            group.addProperty("title", newTitle("Street photography"));
            group.addProperty("summary", "What light does, and how to wait for it.");
            group.addProperty("format", "walk");
            group.add("tags", tags);
            group.add("session", session);
        }

        Wanted hostedBy(String person) {
            host = person;
            return this;
        }

        Wanted in(String space) {
            group.addProperty("spaceKey", space);
            return this;
        }

        /** What is done, in what order, and what to bring along. */
        Wanted planned(String activity, String agenda, String bring) {
            session.addProperty("activity", activity);
            session.addProperty("agenda", agenda);
            session.addProperty("bring", bring);
            return this;
        }

        /** A series, by a rule as REST takes it. */
        Wanted repeating(JsonObject rule) {
            group.add("repeat", rule);
            return this;
        }

        /** Its hosts say yes to each person. */
        Wanted onRequest() {
            JsonObject details = new JsonObject();
            details.addProperty("joining", "on-request");
            group.add("details", details);
            return this;
        }

        Wanted about(String topic) {
            JsonArray topics = new JsonArray();
            topics.add(topic);
            JsonObject details = new JsonObject();
            details.add("topics", topics);
            group.add("details", details);
            return this;
        }

        Wanted grownFrom(TestGroup other) {
            group.addProperty("parent", other.id());
            return this;
        }

        Wanted withSeats(int seats) {
            session.addProperty("capacity", seats);
            return this;
        }

        /** @param json for example {@code {"approval": true}} */
        Wanted onTerms(String json) {
            session.add("terms", JsonParser.parseString(json));
            return this;
        }

        /** @param field of the request, or of its session after a dot */
        Wanted with(String field, String value) {
            JsonObject target = field.startsWith("session.") ? session : group;
            target.addProperty(field.replace("session.", ""), value);
            return this;
        }

        TestGroup there() {
            HttpAnswer answer = RunningHost.shared().as(host).post("/rest/peer-learning/1.0/groups", group.toString());
            if (answer.status() != 201) {
                throw new AssertionError(answer.toString());
            }
            JsonObject made = answer.json();
            return new TestGroup(
                    made.get("id").getAsLong(),
                    made.getAsJsonObject("nextSession").get("id").getAsLong(),
                    made.get("title").getAsString(),
                    host,
                    made.get("url").getAsString().substring(RunningHost.shared().baseUrl().length() + 1));
        }
    }
}
