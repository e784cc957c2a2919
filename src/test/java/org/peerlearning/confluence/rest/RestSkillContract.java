package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/** What people claim, who finds them, and who confirms it, over HTTP. */
public abstract class RestSkillContract extends RestGroupContract {

    static final Map<String, String> FORM =
            Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");
    private static final Map<String, String> TOKEN = Map.of("X-Atlassian-Token", "no-check");
    private static final String NO_SKILL = "987654321";

    /** A name that no skill has yet, and that is like no other. */
    static String newName() {
        StringBuilder name = new StringBuilder("Q");
        for (long rest = System.nanoTime(); rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    static JsonObject claim(String name) {
        JsonObject claim = Bodies.of("name", name);
        claim.add("directions", Bodies.strings("can-share"));
        claim.add("tags", Bodies.strings("passion"));
        claim.addProperty("level", "fluent");
        claim.addProperty("happyToBeAsked", true);
        return claim;
    }

    /** The number of a new skill that this person claims. */
    static long claimed(JudgedCaller person, String name) {
        HttpAnswer answer = person.post("/my-skills", claim(name));
        assertEquals(answer.toString(), 200, answer.status());
        return id(answer.json().getAsJsonObject("skill"));
    }

    static String key(String person) {
        return RunningHost.shared().node().people().byName(person).orElseThrow().getKey().getStringValue();
    }

    private static HttpAnswer put(JudgedCaller person, String path) {
        return person.send("PUT", path, TOKEN, "");
    }

    static HttpAnswer delete(JudgedCaller person, String path) {
        return person.send("DELETE", path, TOKEN, "");
    }

    private static JudgedCaller admin() {
        return rest.as("admin");
    }

    private static void refused(HttpAnswer answer, int status, String reason) {
        Refused.because(answer, status, reason);
    }

    @Test
    public void aSkillIsClaimedChangedReaffirmedAndTakenBack() {
        String name = newName();
        long skill = claimed(rest.ana, name);
        String mine = "/my-skills/" + skill;

        assertEquals(skill, claimed(rest.bo, name.toUpperCase()));
        HttpAnswer changed = rest.ana.put(mine, Bodies.of("level", "can-teach"));
        assertEquals("can-teach", changed.json().getAsJsonObject("claim").get("level").getAsString());
        assertEquals(200, rest.ana.post(mine + "/still-true").status());
        assertTrue(rest.ana.get("/my-skills").body().contains(name));
        assertEquals(name, delete(rest.ana, mine).json().get("name").getAsString());
        assertFalse(rest.ana.get("/my-skills").body().contains(name));
        refused(delete(rest.ana, mine), 404, "skill.claim.not-found");
        refused(rest.ana.post(mine + "/still-true"), 404, "skill.claim.not-found");
        refused(rest.ana.put("/my-skills/" + NO_SKILL, claimOf()), 404, "skill.not-found");
        Refused.forField(rest.ana.put(mine, Bodies.of("level", "master")), "level", "skill.level.unknown");
        Refused.forField(rest.ana.post("/my-skills", Bodies.of("name", name)), "directions", "skill.direction.missing");
        assertEquals(415, rest.ana.send("POST", "/my-skills", FORM, "x=y").status());
        assertEquals(415, rest.ana.send("PUT", mine, FORM, "x=y").status());
    }

    private static JsonObject claimOf() {
        JsonObject claim = claim("x");
        claim.remove("name");
        claim.remove("tags");
        return claim;
    }

    @Test
    public void whatIsForgedOrAskedByVisitorsChangesNothing() {
        long skill = claimed(rest.ana, newName());
        String mine = "/my-skills/" + skill;
        String confirmation = "/people/" + key("ana") + "/skills/" + skill + "/confirmation";
        for (String each : List.of(mine + "/still-true", mine + "/dismiss")) {
            assertEquals(401, rest.visitor.post(each).status());
            assertEquals(403, rest.ana.send("POST", each, Map.of(), "").status());
        }
        for (String each : List.of(mine, confirmation)) {
            assertEquals(401, delete(rest.visitor, each).status());
            assertEquals(403, rest.bo.send("DELETE", each, Map.of(), "").status());
        }
        assertEquals(401, put(rest.visitor, confirmation).status());
        assertEquals(403, rest.bo.send("PUT", confirmation, Map.of(), "").status());
        assertEquals(401, rest.visitor.post("/my-skills", claim("x")).status());
        assertEquals(401, rest.visitor.put(mine, claimOf()).status());
        assertEquals(401, rest.visitor.post("/thanks", Bodies.of("user", "ana")).status());
        for (String each : List.of(
                "/my-skills", "/people", "/people.csv", "/people/" + key("ana") + "/skills", "/skills?text=x", "/skills/" + skill,
                "/skills/gaps", "/skills/cloud", "/pages/1/experts")) {
            assertEquals(each, 401, rest.visitor.get(each).status());
        }
        assertTrue(rest.ana.get("/my-skills").body().contains("\"id\":" + skill + ","));
    }

    @Test
    public void anArchivedSkillIsNotClaimedAnew() {
        String name = newName();
        long skill = claimed(rest.ana, name);
        assertEquals(200, admin().post("/vocabulary/" + skill + "/archive").status());

        refused(rest.bo.post("/my-skills", claim(name)), 409, "skill.archived");
        refused(rest.bo.put("/my-skills/" + skill, claimOf()), 409, "skill.archived");
        JsonObject thanks = Bodies.of("user", "ana");
        thanks.addProperty("skill", skill);
        refused(rest.bo.post("/thanks", thanks), 409, "skill.archived");
        assertTrue(rest.bo.get("/people/" + key("ana") + "/skills").body().contains(name));
    }

    @Test
    public void aColleagueIsThankedAndAnswers() {
        long skill = claimed(rest.bo, newName());
        JsonObject thanks = Bodies.of("user", "@dmitri");
        thanks.addProperty("skill", skill);

        HttpAnswer thanked = rest.bo.post("/thanks", thanks);

        assertEquals(thanked.toString(), 200, thanked.status());
        assertTrue(rest.dmitri.get("/my-skills").body().contains("Bo Lindström"));
        assertEquals(200, rest.dmitri.post("/my-skills/" + skill + "/dismiss").status());
        assertFalse(rest.dmitri.get("/my-skills").body().contains("Bo Lindström"));
        refused(rest.dmitri.post("/my-skills/" + NO_SKILL + "/dismiss"), 404, "skill.not-found");
        Refused.forField(rest.bo.post("/thanks", Bodies.of("user", "nobody.here")), "user", "skill.user.unknown");
        assertEquals(415, rest.bo.send("POST", "/thanks", FORM, "x=y").status());
    }

    @Test
    public void whoMetInASessionConfirmsAndNobodyIsToldWho() {
        long session = sessionOf(started(rest.ana, "ENG"));
        rest.bo.signUp(session);
        rest.as("chloe").signUp(session);
        long skill = claimed(rest.bo, newName());
        String skills = "/people/" + key("bo") + "/skills";
        String confirmation = skills + "/" + skill + "/confirmation";
        refused(put(rest.bo, confirmation), 409, "skill.confirm.self");
        refused(put(rest.as("noah"), confirmation), 409, "skill.confirm.not-met");
        SessionTable.start(session);

        JsonObject confirmed = put(rest.as("chloe"), confirmation).json();

        assertTrue(confirmed.toString(), confirmed.get("confirmed").getAsBoolean());
        assertEquals(1, confirmed.getAsJsonObject("evidence").get("confirmedBy").getAsInt());
        assertFalse(rest.ana.get(skills).body().contains("Chlo"));
        assertFalse(delete(rest.as("chloe"), confirmation).json().get("confirmed").getAsBoolean());
        refused(put(rest.ana, skills + "/" + NO_SKILL + "/confirmation"), 404, "skill.claim.not-found");
        refused(delete(rest.ana, skills + "/x/confirmation"), 404, "skill.claim.not-found");
        for (String nobody : List.of("nobody", "%20", "x".repeat(300), "%D9%A1", "'%20OR%20'1'='1")) {
            assertEquals(nobody, 404, rest.ana.get("/people/" + nobody + "/skills").status());
        }
    }

    @Test
    public void peopleAreFoundInPagesAndNarrowedDown() {
        String name = newName();
        long skill = claimed(rest.ana, name);
        claimed(rest.bo, name);
        JsonObject hidden = claim(name);
        hidden.addProperty("visibility", "private");
        assertEquals(200, rest.dmitri.post("/my-skills", hidden).status());

        JsonObject first = rest.bo.get("/people?limit=1&text=" + name).json();
        JsonObject second = rest.bo.get("/people?limit=1&text=" + name + "&after=" + first.get("next").getAsString()).json();
        JsonObject narrowed = rest.bo.get("/people?skills=" + skill + "&match=any&level=practising&direction=can-share"
                + "&happyToBeAsked=true").json();

        assertEquals(2, first.get("total").getAsInt());
        assertTrue(second.get("next").isJsonNull());
        assertEquals(2, narrowed.getAsJsonArray("people").size());
        assertFalse(narrowed.toString().contains("Dmitri"));
        assertEquals(3, rest.dmitri.get("/people?text=" + name).json().get("total").getAsInt());
        assertEquals(0, rest.bo.get("/people?text=" + name + "&department=Nowhere").json().get("total").getAsInt());
        Refused.forField(rest.bo.get("/people?after=x&limit=0"), "after", "skill.cursor");
        Refused.forField(rest.bo.get("/people?skills=a"), "skills", "skill.numbers");
    }

    @Test
    public void administratorsTakeTheTableAway() {
        String name = newName();
        claimed(rest.ana, name);

        HttpAnswer table = admin().get("/people.csv?text=" + name);

        assertEquals(table.toString(), 200, table.status());
        assertTrue(table.header("Content-Type").startsWith("text/csv"));
        assertTrue(table.body(), table.body().contains("," + name + ","));
        assertEquals(200, rest.as("emi").get("/people.csv?space=COMM&text=" + name).status());
        refused(rest.as("emi").get("/people.csv?space=ENG"), 403, "skill.curators-only");
        refused(rest.bo.get("/people.csv"), 403, "skill.curators-only");
        Refused.forField(admin().get("/people.csv?level=9"), "level", "skill.level.unknown");
    }

    @Test
    public void skillsAreFoundWhileSomebodyTypes() {
        String name = newName();
        long skill = claimed(rest.ana, name);

        JsonArray found = rest.bo.get("/skills?text=" + name.toLowerCase()).json().getAsJsonArray("skills");
        JsonObject seen = rest.bo.get("/skills/" + skill).json();

        assertTrue(found.get(0).getAsJsonObject().get("same").getAsBoolean());
        assertEquals(1, seen.get("offered").getAsInt());
        assertEquals("Ana", seen.getAsJsonArray("sharing").get(0).getAsJsonObject().getAsJsonObject("person").get("name")
                .getAsString().substring(0, 3));
        refused(rest.bo.get("/skills/" + NO_SKILL), 404, "skill.not-found");
        refused(rest.bo.get("/skills/0"), 404, "skill.not-found");
        Refused.forField(rest.bo.get("/skills?text=x&limit=99"), "limit", "input.range");
    }

    @Test
    public void gapsAndTheCloudAreCounted() {
        JsonObject wish = claim(newName());
        wish.add("directions", Bodies.strings("wants-to-learn"));
        rest.ana.post("/my-skills", wish);

        JsonObject gaps = rest.bo.get("/skills/gaps?order=need&limit=100").json();

        assertTrue(gaps.toString(), gaps.toString().contains(wish.get("name").getAsString()));
        assertEquals(200, rest.bo.get("/skills/gaps?space=ENG&order=name&after=0&limit=5").status());
        assertTrue(rest.bo.get("/skills/cloud?limit=200").json().getAsJsonArray("skills").size() > 0);
        assertEquals(200, rest.bo.get("/skills/cloud?space=ENG").status());
        Refused.forField(rest.bo.get("/skills/gaps?order=x"), "order", "skill.order.unknown");
        Refused.forField(rest.bo.get("/skills/cloud?limit=x"), "limit", "input.wrong-type");
    }

    @Test
    public void whoCanHelpWithAPage() {
        String topic = newName().toLowerCase();
        claimed(rest.bo, topic);
        JsonObject asked = RestHost.newGroup("ENG");
        asked.getAsJsonObject("details").add("topics", Bodies.strings(topic));
        long page = rest.ana.post("/groups", asked).json().get("pageId").getAsLong();

        JsonObject experts = rest.ana.get("/pages/" + page + "/experts?limit=3").json();

        assertEquals(experts.toString(), 1, experts.get("total").getAsInt());
        long hidden = started(rest.dmitri, "FIN").get("pageId").getAsLong();
        assertEquals(rest.ana.get("/pages/987654321/experts").body(), rest.ana.get("/pages/" + hidden + "/experts").body());
        refused(rest.ana.get("/pages/x/experts"), 404, "skill.page.not-found");
        Refused.forField(rest.ana.get("/pages/" + page + "/experts?limit=0"), "limit", "input.range");
    }
}
