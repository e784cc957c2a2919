package org.peerlearning.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.peerlearning.host.services.Database;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** A skill made for a test, by somebody who claims it. */
record TestSkill(long id, String name) {

    private static final String MINE = "/rest/peer-learning/1.0/my-skills";

    /** A skill that nobody else has, which the person can share with everybody. */
    static TestSkill of(String person, String words) {
        return claimed(person, TestGroup.newTitle(words), "can-share", "fluent");
    }

    /** By its name, known or new. */
    static TestSkill claimed(String person, String name, String direction, String level) {
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        return claim(person, body, direction, level);
    }

    /** Somebody else claims it, too. */
    TestSkill alsoOf(String person, String direction, String level) {
        JsonObject body = new JsonObject();
        body.addProperty("skill", id);
        return claim(person, body, direction, level);
    }

    private static TestSkill claim(String person, JsonObject body, String direction, String level) {
        body.add("directions", new JsonArray());
        body.getAsJsonArray("directions").add(direction);
        body.addProperty("level", level);
        body.addProperty("sentence", "Ask me anything about it.");
        HttpAnswer answer = RunningHost.shared().as(person).post(MINE, body.toString());
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        JsonObject skill = answer.json().getAsJsonObject("skill");
        return new TestSkill(skill.get("id").getAsLong(), skill.get("name").getAsString());
    }

    /** The person said so two years ago, and nobody confirmed it: no door lets time pass. */
    TestSkill fadedFor(String person) {
        Database database = RunningHost.shared().node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%!_CLAIM' ESCAPE '!'",
                row -> row.getString(1)).orElseThrow();
        long then = Instant.now().minus(Duration.ofDays(730)).toEpochMilli();
        database.update("UPDATE \"" + table + "\" SET \"FRESH\" = ? WHERE \"SKILL_ID\" = ? AND \"PERSON\" = ?", then, id, key(person));
        return this;
    }

    static String key(String person) {
        return RunningHost.shared().node().people().byName(person).orElseThrow().getKey().getStringValue();
    }
}
