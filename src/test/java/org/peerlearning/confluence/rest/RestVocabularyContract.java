package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** Looking after the vocabulary over HTTP: names, spellings, merges, lists. */
public abstract class RestVocabularyContract extends RestSkillContract {

    private static final String NOWHERE = "/vocabulary/987654321";

    private static JudgedCaller admin() {
        return rest.as("admin");
    }

    private static String path(long skill) {
        return "/vocabulary/" + skill;
    }

    private static JsonObject seen(long skill) {
        return admin().get(path(skill)).json();
    }

    private static JsonObject name(String name, int version) {
        JsonObject body = Bodies.of("name", name);
        body.addProperty("version", version);
        return body;
    }

    private static JsonObject into(long skill) {
        return Bodies.of("into", skill);
    }

    /** Not for visitors, not for those who look after nothing, not where there is no skill. */
    private static void forCurators(String method, String below, JsonObject body) {
        Map<String, String> json = Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check");
        String sent = body == null ? "" : body.toString();
        String path = path(claimed(rest.ana, newName())) + below;
        assertEquals(path, 401, rest.visitor.send(method, path, json, sent).status());
        Refused.because(rest.bo.send(method, path, json, sent), 403, "skill.curators-only");
        Refused.because(rest.as("emi").send(method, path + "?space=ENG", json, sent), 403, "skill.curators-only");
        Refused.because(admin().send(method, NOWHERE + below, json, sent), 404, "skill.not-found");
        Refused.forField(admin().send(method, path + "?space=", json, sent), "space", "input.missing");
        if (body != null) {
            assertEquals(415, admin().send(method, path, FORM, "x=y").status());
            assertEquals(400, admin().send(method, path, json, "{").status());
        }
    }

    @Test
    public void theVocabularyIsForThoseWhoLookAfterIt() {
        String name = newName();
        long skill = claimed(rest.ana, name);

        JsonObject list = rest.as("emi").get("/vocabulary?space=COMM&state=active&limit=5&text=" + name).json();

        assertEquals(1, list.get("total").getAsInt());
        assertTrue(list.getAsJsonArray("skills").get(0).getAsJsonObject().get("mayChange").getAsBoolean());
        assertEquals(skill, id(seen(skill)));
        forCurators("GET", "", null);
        for (String each : List.of("/vocabulary", "/vocabulary/near-duplicates", "/vocabulary/lists/skills.csv")) {
            assertEquals(401, rest.visitor.get(each).status());
            Refused.because(rest.bo.get(each), 403, "skill.curators-only");
            Refused.forField(admin().get(each + "?space="), "space", "input.missing");
        }
        Refused.forField(admin().get("/vocabulary?limit=0"), "limit", "input.range");
        Refused.because(rest.as("emi").get("/vocabulary?space=~emi"), 403, "skill.curators-only");
    }

    @Test
    public void aSkillIsRenamedAndRespelled() {
        long skill = claimed(rest.ana, newName());
        String other = newName();
        claimed(rest.ana, other);
        String better = newName();

        JsonObject renamed = admin().put(path(skill) + "/name", name(better, 0)).json();
        JsonObject terms = new JsonObject();
        JsonArray spellings = new JsonArray();
        JsonObject french = Bodies.of("text", newName());
        french.addProperty("language", "fr");
        french.addProperty("label", true);
        spellings.add(french);
        terms.add("terms", spellings);
        terms.addProperty("version", 1);
        HttpAnswer respelled = admin().put(path(skill) + "/terms", terms);

        assertEquals(2, renamed.getAsJsonArray("terms").size());
        assertEquals(respelled.toString(), 200, respelled.status());
        assertEquals(french.get("text"), rest.as("chloe").get("/skills/" + skill).json().getAsJsonObject("skill").get("name"));
        Refused.because(admin().put(path(skill) + "/terms", terms), 409, "skill.stale");
        Refused.because(admin().put(path(skill) + "/name", name(better, 0)), 409, "skill.stale");
        Refused.forField(admin().put(path(skill) + "/name", name(other, 2)), "name", "skill.term.taken");
        forCurators("PUT", "/name", name(newName(), 0));
        terms.addProperty("version", 0);
        french.addProperty("text", newName());
        forCurators("PUT", "/terms", terms);
    }

    @Test
    public void twoSkillsBecomeOneAndTwoAgain() {
        String name = newName();
        long gone = claimed(rest.ana, name);
        long stays = claimed(rest.bo, newName());

        JsonObject stands = admin().post(path(gone) + "/merge", into(stays)).json();

        assertEquals(stays, id(stands));
        assertEquals(gone, id(stands.getAsJsonArray("merged").get(0).getAsJsonObject()));
        assertEquals(2, rest.bo.get("/people?text=" + name).json().get("total").getAsInt());
        Refused.because(admin().post(path(stays) + "/merge", into(gone)), 409, "skill.merge.circle");
        Refused.because(admin().post(path(gone) + "/archive"), 409, "skill.is-merged");
        Refused.because(admin().post(path(gone) + "/restore"), 409, "skill.is-merged");
        Refused.because(admin().put(path(gone) + "/name", name(newName(), 1)), 409, "skill.is-merged");
        assertEquals("active", delete(admin(), path(gone) + "/merge").json().get("state").getAsString());
        Refused.because(delete(admin(), path(gone) + "/merge"), 409, "skill.not-merged");
        assertEquals(1, rest.bo.get("/people?text=" + name).json().get("total").getAsInt());
        forCurators("POST", "/merge", into(stays));
        forCurators("DELETE", "/merge", null);
    }

    @Test
    public void onePartOfASkillGoesItsOwnWay() {
        long skill = claimed(rest.ana, newName());
        String part = newName();

        HttpAnswer split = admin().post(path(skill) + "/split", name(part, 0));

        assertEquals(split.toString(), 201, split.status());
        assertEquals(part, split.json().get("name").getAsString());
        assertTrue(rest.ana.get("/my-skills").body().contains("\"source\":\"split\""));
        Refused.because(admin().post(path(skill) + "/split", name(newName(), 0)), 409, "skill.stale");
        forCurators("POST", "/split", name(newName(), 0));
    }

    @Test
    public void aSkillIsArchivedAndOfferedAgain() {
        long skill = claimed(rest.ana, newName());

        assertEquals("archived", admin().post(path(skill) + "/archive").json().get("state").getAsString());
        assertEquals("active", rest.as("emi").post(path(skill) + "/restore?space=COMM").json().get("state").getAsString());
        forCurators("POST", "/archive", null);
        forCurators("POST", "/restore", null);
        assertEquals(403, admin().send("POST", path(skill) + "/archive", Map.of(), "").status());
    }

    @Test
    public void skillsThatLookAlikeAreListed() {
        String name = newName();
        claimed(rest.ana, name + " one");
        claimed(rest.ana, "one " + name);

        JsonObject page = admin().get("/vocabulary/near-duplicates?limit=100").json();

        assertTrue(page.toString(), page.toString().contains(name));
        Refused.forField(admin().get("/vocabulary/near-duplicates?after=-1"), "after", "input.range");
    }

    @Test
    public void listsComeInAndGoOut() {
        String name = newName();
        String csv = "name,synonyms,label:fr\n" + name + "," + name + "s," + name + "e\n,nothing,\n";
        JsonObject list = Bodies.of("csv", csv);
        String lists = "/vocabulary/lists";

        JsonObject preview = rest.as("emi").post(lists + "/preview?space=COMM", list).json();
        JsonObject done = rest.as("emi").post(lists + "/import?space=COMM", list).json();

        assertEquals(1, preview.get("added").getAsInt());
        assertEquals(1, preview.get("refused").getAsInt());
        assertEquals(preview.get("lines"), done.get("lines"));
        assertEquals("COMM", admin().get("/vocabulary?text=" + name).json().getAsJsonArray("skills").get(0).getAsJsonObject()
                .get("home").getAsString());
        HttpAnswer table = admin().get(lists + "/skills.csv");
        assertTrue(table.header("Content-Type").startsWith("text/csv"));
        assertTrue(table.body().contains(name + "s"));
        for (String each : List.of(lists + "/preview", lists + "/import")) {
            assertEquals(401, rest.visitor.post(each, list).status());
            Refused.because(rest.bo.post(each, list), 403, "skill.curators-only");
            Refused.forField(admin().post(each, Bodies.of("csv", "x")), "csv", "skill.import.header");
            assertEquals(415, admin().send("POST", each, FORM, "x=y").status());
        }
    }

    @Test
    public void theStarterListLoadsOnceHoweverOftenItIsLoaded() {
        String starter = "/vocabulary/lists/starter";
        assertEquals(401, rest.visitor.post(starter).status());
        Refused.because(rest.bo.post(starter), 403, "skill.curators-only");
        assertEquals(403, admin().send("POST", starter, Map.of(), "").status());
        Refused.forField(admin().post(starter + "?space="), "space", "input.missing");

        JsonObject first = admin().post(starter).json();
        JsonObject second = admin().post(starter).json();

        assertTrue(first.toString(), first.get("added").getAsInt() + first.get("unchanged").getAsInt() > 350);
        assertEquals(0, second.get("added").getAsInt());
        assertEquals(0, second.get("completed").getAsInt());
    }
}
