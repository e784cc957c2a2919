package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** Groups and their people over HTTP: looking, joining, hosting, changing, ending, growing. */
public abstract class RestGroupContract extends RestPlanContract {

    private static final String NO_GROUP = "/groups/987654321";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> FORM =
            Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");
    private static final JsonObject NOTHING = new JsonObject();

    private static String path(JsonObject group) {
        return "/groups/" + id(group);
    }

    private static JsonObject onRequest() {
        HttpAnswer answer = rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "details.joining", "on-request"));
        assertEquals(answer.toString(), 201, answer.status());
        return answer.json();
    }

    private static HttpAnswer join(JudgedCaller person, JsonObject group) {
        return person.put(path(group) + "/membership", NOTHING);
    }

    private static HttpAnswer leave(JudgedCaller person, String path) {
        return person.send("DELETE", path + "/membership", Map.of("X-Atlassian-Token", "no-check"), "");
    }

    private static long member(HttpAnswer joined) {
        return id(joined.json());
    }

    private static JsonObject now(JsonObject group) {
        return rest.ana.get(path(group)).json();
    }

    private static void refused(HttpAnswer answer, int status, String reason) {
        assertEquals(answer.toString(), status, answer.status());
        assertEquals(reason, answer.json().get("reason").getAsString());
    }

    private static List<String> each(JsonElement array, Function<JsonObject, String> what) {
        return array.getAsJsonArray().asList().stream().map(element -> what.apply(element.getAsJsonObject())).toList();
    }

    /** Not for visitors, not for bo, who hosts nothing, not where there is nothing. */
    private static void forHosts(String path, String body) {
        assertEquals(401, rest.visitor.send("POST", path, JSON, body).status());
        refused(rest.bo.send("POST", path, JSON, body), 403, "group.hosts-only");
        assertEquals(404, rest.ana.send("POST", path.replaceFirst("/groups/[0-9]+", NO_GROUP), JSON, body).status());
    }

    private static void readsBodies(String path) {
        assertEquals(415, rest.ana.send("POST", path, FORM, "x=y").status());
        assertEquals(400, rest.ana.send("POST", path, JSON, "{").status());
    }

    @Test
    public void peopleAreNamedByAPartOfTheirName() {
        HttpAnswer found = rest.ana.get("/names?text=lindstr");
        assertEquals("[{\"user\":\"bo\",\"name\":\"Bo Lindstr\u00f6m\"}]", found.json().get("people").toString());
        assertEquals(1, rest.bo.get("/names?text=an&limit=1").json().getAsJsonArray("people").size());
        assertEquals(found.body(), rest.ana.get("/names?text=%40lindstr").body());
        assertEquals("{\"people\":[]}", rest.ana.get("/names?text=nobody.at.all").body());
        assertEquals("{\"people\":[]}", rest.ana.get("/names?text=%25%25").body());
        assertEquals(401, rest.visitor.get("/names?text=lindstr").status());
        Refused.forField(rest.ana.get("/names"), "text", "input.missing");
        Refused.forField(rest.ana.get("/names?text=l"), "text", "input.too-short");
        Refused.forField(rest.ana.get("/names?text=" + "x".repeat(101)), "text", "input.too-long");
        Refused.forField(rest.ana.get("/names?text=lindstr&limit=21"), "limit", "input.range");
        Refused.forField(rest.ana.get("/names?text=lindstr&limit=all"), "limit", "input.wrong-type");
    }

    @Test
    public void aGroupComesWithWhatItSaysOfItself() {
        JsonObject group = started(rest.ana, "ENG");
        assertEquals(Bodies.group().get("details"), group.get("details"));
        assertEquals("forming", group.get("life").getAsString());
        assertEquals(1, group.get("people").getAsInt());
        assertEquals("host", group.getAsJsonObject("mine").get("role").getAsString());
        assertEquals("none", rest.bo.get(path(group)).json().getAsJsonObject("mine").get("role").getAsString());
        JsonObject child = rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "parent", group.get("id"))).json();
        assertEquals(id(group), id(child.getAsJsonObject("parent")));
        Refused.forField(
                rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "parent", new JsonPrimitive(987654321))),
                "parent", "group.parent.unknown");
    }

    @Test
    public void aHiddenParentIsNotShown() {
        JsonObject hidden = started(rest.dmitri, "FIN");
        Refused.forField(
                rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "parent", hidden.get("id"))),
                "parent", "group.parent.unknown");
        HttpAnswer grown = rest.dmitri.post("/groups", Bodies.with(newGroup("COMM"), "parent", hidden.get("id")));
        assertEquals(grown.toString(), 201, grown.status());
        assertEquals(id(hidden), id(grown.json().getAsJsonObject("parent")));
        assertTrue(rest.ana.get(path(grown.json())).json().get("parent").isJsonNull());
    }

    @Test
    public void groupsAreFoundByWhatTheyAre() {
        String word = "w" + System.nanoTime();
        JsonObject asked = Bodies.with(newGroup("ENG"), "summary", "All about " + word.toUpperCase());
        asked.getAsJsonObject("details").add("topics", Bodies.strings(word, "Machine " + word));
        asked.getAsJsonObject("details").addProperty("language", "pt-BR");
        long wanted = id(rest.ana.post("/groups", asked).json());
        for (String query : List.of(
                "text=" + word, "topic=" + word.toUpperCase(), "topic=" + word + "&language=pt&format=study-circle&tag=work&life=forming",
                "text=" + word + "&life=all&space=ENG", "topic=machine%20" + word, "topic=machine-" + word)) {
            JsonArray found = rest.bo.get("/groups?" + query).json().getAsJsonArray("groups");
            assertEquals(query, 1, found.size());
            assertEquals(wanted, id(found.get(0).getAsJsonObject()));
        }
        for (String query : List.of("text=" + word + "%25", "topic=" + word + "&language=pt-PT", "topic=" + word + "&life=archived")) {
            assertEquals(query, 0, rest.bo.get("/groups?" + query).json().getAsJsonArray("groups").size());
        }
    }

    @Test
    public void aHostChangesAGroupAndItsPage() {
        JsonObject group = started(rest.ana, "ENG");
        JsonObject change = new JsonObject();
        change.addProperty("title", "Changed " + System.nanoTime());
        change.addProperty("summary", "Other words.");
        change.addProperty("format", "walk");
        change.add("tags", Bodies.strings("passion"));
        change.addProperty("version", 0);

        HttpAnswer changed = rest.ana.put(path(group), change);

        assertEquals(changed.toString(), 200, changed.status());
        assertEquals(change.get("title"), changed.json().get("title"));
        assertEquals(1, changed.json().get("version").getAsInt());
        assertEquals(group.get("details"), changed.json().get("details"));
        assertEquals(group.get("participantsShownTo"), changed.json().get("participantsShownTo"));
        assertEquals(now(group), changed.json());
        refused(rest.ana.put(path(group), change), 409, "group.stale");
        refused(rest.bo.put(path(group), change), 403, "group.hosts-only");
        assertEquals(401, rest.visitor.put(path(group), change).status());
        assertEquals(404, rest.ana.put(NO_GROUP, change).status());
        assertEquals(415, rest.ana.send("PUT", path(group), FORM, "x=y").status());
        Refused.forField(rest.ana.put(path(group), Bodies.with(change, "version", (JsonElement) null)), "version", "input.missing");
        JsonObject other = started(rest.ana, "ENG");
        Refused.forField(
                rest.ana.put(path(other), Bodies.with(change, "version", new JsonPrimitive(0))), "title", "group.title.taken");
        assertEquals(other.get("title"), now(other).get("title"));
    }

    @Test
    public void thePageOfAChangedGroupHasItsNewTitle() {
        JsonObject group = started(rest.ana, "ENG");
        JsonObject change = Bodies.with(Bodies.with(newGroup("ENG"), "session", (JsonElement) null), "spaceKey", (JsonElement) null);
        change.addProperty("version", 0);
        HttpAnswer changed = rest.ana.put(path(group), change);
        assertEquals(changed.toString(), 200, changed.status());
        assertEquals(group.get("pageId"), changed.json().get("pageId"));
        JsonObject another = newGroup("ENG");
        another.add("title", change.get("title"));
        Refused.forField(rest.ana.post("/groups", another), "title", "group.title.taken");
        another.add("title", group.get("title"));
        assertEquals(201, rest.ana.post("/groups", another).status());
    }

    @Test
    public void theNextRoundGrowsOutOfTheLast() {
        JsonObject group = started(rest.ana, "ENG");
        String copy = path(group) + "/copy";
        JsonObject title = Bodies.of("title", "Next " + System.nanoTime());

        HttpAnswer answer = rest.ana.post(copy, title);

        assertEquals(answer.toString(), 201, answer.status());
        assertTrue(answer.header("Location").endsWith(path(answer.json())));
        assertEquals(id(group), id(answer.json().getAsJsonObject("parent")));
        assertEquals(group.get("details"), answer.json().get("details"));
        Refused.forField(rest.ana.post(copy, title), "title", "group.title.taken");
        forHosts(copy, title.toString());
        readsBodies(copy);
        assertEquals(404, rest.visitor.get(NO_GROUP + "/lineage").status());
        JsonObject tree = rest.bo.get(path(answer.json()) + "/lineage").json();
        assertEquals(id(group), id(tree.getAsJsonObject("group")));
        assertEquals(
                id(answer.json()),
                id(tree.getAsJsonArray("grown").get(0).getAsJsonObject().getAsJsonObject("group")));
    }

    @Test
    public void aHostWritesToEverybodyInTheGroup() {
        JsonObject group = started(rest.ana, "ENG");
        join(rest.bo, group);
        String news = path(group) + "/news";
        JsonObject words = Bodies.of("subject", "New room");
        words.addProperty("text", "Upstairs.");
        HttpAnswer answer = rest.ana.post(news, words);
        assertEquals(answer.toString(), 200, answer.status());
        forHosts(news, words.toString());
        readsBodies(news);
        Refused.forField(rest.ana.post(news, NOTHING), "subject", "input.missing");
        words.addProperty("text", "x".repeat(2_001));
        Refused.forField(rest.ana.post(news, words), "text", "input.too-long");
        rest.ana.post(path(group) + "/life/archive", Bodies.of("outcome", "A book."));
        words.addProperty("text", "Too late.");
        assertEquals(409, rest.ana.post(news, words).status());
    }

    @Test
    public void theNextRoundMeetsAsTheLastDid() {
        JsonObject before = newGroup("ENG");
        before.add("repeat", Bodies.of("count", 3));
        JsonObject group = rest.ana.post("/groups", before).json();
        JsonObject plan = Bodies.of("title", "Next " + System.nanoTime());
        plan.add("session", new JsonObject());

        HttpAnswer answer = rest.ana.post(path(group) + "/copy", plan);

        assertEquals(answer.toString(), 201, answer.status());
        JsonArray sessions = rest.ana.get(path(answer.json()) + "/sessions").json().getAsJsonArray("sessions");
        JsonArray old = rest.ana.get(path(group) + "/sessions").json().getAsJsonArray("sessions");
        assertEquals(3, sessions.size());
        for (String same : List.of("time", "zone", "minutes", "place", "capacity")) {
            assertEquals(same, old.get(0).getAsJsonObject().get(same), sessions.get(0).getAsJsonObject().get(same));
        }
        plan.add("session", Bodies.of("date", "soon"));
        plan.add("repeat", Bodies.of("count", 0));
        Refused.forField(rest.ana.post(path(group) + "/copy", plan), "session.date", "session.date.unreadable");
        Refused.forField(rest.ana.post(path(group) + "/copy", plan), "repeat.count", "input.range");
    }

    @Test
    public void aGroupBeginsRestsWakesEndsAndGoesOn() {
        JsonObject group = started(rest.ana, "ENG");
        String life = path(group) + "/life/";
        for (String[] step : new String[][] {{"begin", "active"}, {"rest", "resting"}, {"wake", "active"}}) {
            forHosts(life + step[0], "");
            assertEquals(step[1], rest.ana.post(life + step[0]).json().get("life").getAsString());
            if (!step[0].equals("rest")) {
                refused(rest.ana.post(life + step[0]), 409, "group.life.not-from-here");
            }
        }
        rest.ana.post(life + "rest");
        refused(rest.ana.post(life + "rest"), 409, "group.life.not-from-here");
        forHosts(life + "archive", "{\"outcome\":\"x\"}");
        readsBodies(life + "archive");
        Refused.forField(rest.ana.post(life + "archive", NOTHING), "outcome", "input.missing");
        JsonObject over = rest.ana.post(life + "archive", Bodies.of("outcome", "We read\nplans.")).json();
        assertEquals("We read\nplans.", over.get("outcome").getAsString());
        refused(rest.ana.post(life + "archive", Bodies.of("outcome", "x")), 409, "group.life.not-from-here");
        refused(join(rest.bo, group), 409, "group.archived");
        rest.bo.get("/groups?limit=50").json().getAsJsonArray("groups")
                .forEach(listed -> assertNotEquals(id(group), id(listed.getAsJsonObject())));
        forHosts(life + "reopen", "");
        assertEquals("forming", rest.ana.post(life + "reopen").json().get("life").getAsString());
        refused(rest.ana.post(life + "reopen"), 409, "group.life.not-from-here");
    }

    @Test
    public void peopleJoinAndLeave() {
        JsonObject group = started(rest.ana, "ENG");
        String membership = path(group) + "/membership";
        assertTrue(rest.bo.get(membership).json().get("refusal").isJsonNull());

        HttpAnswer joined = join(rest.bo, group);

        assertEquals(joined.toString(), 201, joined.status());
        assertEquals(200, join(rest.bo, group).status());
        assertEquals("member", rest.bo.get(membership).json().get("role").getAsString());
        assertEquals(2, now(group).get("people").getAsInt());
        JsonObject mine = rest.bo.get("/memberships").json();
        assertTrue(each(mine.get("memberships"), one -> one.getAsJsonObject("group").get("id").getAsString())
                .contains(String.valueOf(id(group))));
        assertEquals(401, rest.visitor.get("/memberships").status());
        assertEquals("group.log-in", stateOfVisitor());
        refused(leave(rest.ana, path(group)), 409, "group.is-host");
        assertEquals("left", leave(rest.bo, path(group)).json().get("tie").getAsString());
        refused(leave(rest.bo, path(group)), 409, "group.not-in");
        assertEquals(403, rest.bo.send("DELETE", membership, Map.of(), "").status());
        assertEquals(401, rest.visitor.put(membership, NOTHING).status());
        assertEquals(401, leave(rest.visitor, path(group)).status());
        assertEquals(404, rest.bo.get(NO_GROUP + "/membership").status());
        assertEquals(404, rest.bo.put(NO_GROUP + "/membership", NOTHING).status());
        assertEquals(404, leave(rest.bo, NO_GROUP).status());
        assertEquals(415, rest.bo.send("PUT", membership, FORM, "x=y").status());
        Refused.forField(rest.bo.put(membership, Bodies.of("watch", "yes")), "watch", "input.wrong-type");
    }

    private static String stateOfVisitor() {
        JsonObject open = started(rest.ana, "COMM");
        return rest.visitor.get(path(open) + "/membership").json().getAsJsonObject("refusal").get("reason").getAsString();
    }

    @Test
    public void hostsLetPeopleInAndTurnThemDown() {
        JsonObject group = onRequest();
        long bo = member(join(rest.bo, group));
        long dmitri = member(join(rest.dmitri, group));
        String members = path(group) + "/members";
        assertEquals(2, rest.ana.get(members + "?asking=true").json().getAsJsonArray("members").size());
        refused(rest.bo.get(members + "?asking=true"), 403, "group.hosts-only");

        forHosts(members + "/" + bo + "/accept", "");
        assertEquals("member", rest.ana.post(members + "/" + bo + "/accept").json().get("tie").getAsString());
        refused(rest.ana.post(members + "/" + bo + "/accept"), 409, "group.member.is-decided");
        String down = members + "/" + dmitri + "/turn-down";
        forHosts(down, "{\"reason\":\"x\"}");
        readsBodies(down);
        refused(
                rest.ana.post(members + "/" + bo + "/turn-down", Bodies.of("reason", "x")), 409, "group.member.is-decided");
        assertEquals("turned-down", rest.ana.post(down, Bodies.of("reason", "Next round!")).json().get("tie").getAsString());
        JsonObject ended = rest.dmitri.get(path(group) + "/membership").json().getAsJsonObject("ended");
        assertEquals("Next round!", ended.get("note").getAsString());
        assertEquals(404, rest.ana.post(members + "/987654321/accept").status());
        assertEquals(404, rest.ana.post(members + "/x/accept").status());
    }

    @Test
    public void hostsTakePeopleOut() {
        JsonObject group = started(rest.ana, "ENG");
        long bo = member(join(rest.bo, group));
        String members = path(group) + "/members";
        String remove = members + "/" + bo + "/remove";
        forHosts(remove, "{\"reason\":\"x\"}");
        readsBodies(remove);
        long ana = id(rest.ana.get(members).json().getAsJsonArray("members").get(0).getAsJsonObject());
        refused(rest.ana.post(members + "/" + ana + "/remove", Bodies.of("reason", "x")), 409, "group.member.is-you");
        assertEquals("removed", rest.ana.post(remove, Bodies.of("reason", "Rude")).json().get("tie").getAsString());
        assertEquals("asked", join(rest.bo, group).json().get("tie").getAsString());
    }

    @Test
    public void membersAreSeenByThoseToWhomTheHostsShowThem() {
        JsonObject group = started(rest.ana, "ENG");
        String members = path(group) + "/members";
        refused(rest.bo.get(members), 403, "group.members-hidden");
        join(rest.bo, group);
        JsonObject first = rest.bo.get(members + "?limit=1").json();
        JsonObject last = rest.bo.get(members + "?limit=1&after=" + first.get("next").getAsLong()).json();
        assertEquals(
                List.of("Bo Lindström"),
                each(last.get("members"), one -> one.getAsJsonObject("person").get("name").getAsString()));
        assertTrue(last.get("next").isJsonNull());
        Refused.forField(rest.bo.get(members + "?limit=101"), "limit", "input.range");
        Refused.forField(rest.bo.get(members + "?asking=maybe"), "asking", "input.wrong-type");
        assertEquals(401, rest.visitor.get(members).status());
        assertEquals(404, rest.bo.get(NO_GROUP + "/members").status());
    }

    @Test
    public void aCoHostIsAskedAndAnswers() {
        JsonObject group = started(rest.ana, "ENG");
        join(rest.bo, group);
        String invitations = path(group) + "/invitations";
        JsonArray suggested = rest.ana.get(invitations + "/suggestions").json().getAsJsonArray("people");
        assertEquals(1, suggested.size());
        JsonObject byKey = Bodies.of("key", suggested.get(0).getAsJsonObject().get("key").getAsString());

        HttpAnswer asked = rest.ana.post(invitations, byKey);

        assertEquals(asked.toString(), 200, asked.status());
        assertEquals(1, asked.json().getAsJsonArray("invitations").size());
        assertTrue(rest.bo.get(path(group)).json().getAsJsonObject("mine").get("invited").getAsBoolean());
        JsonObject hosted = rest.bo.post(invitations + "/accept").json();
        assertEquals(List.of("host", "co-host"), each(hosted.get("team"), host -> host.get("role").getAsString()));
        refused(rest.ana.post(invitations, byKey), 409, "group.hosts-already");
        rest.ana.post(invitations, Bodies.of("user", "dmitri"));
        assertEquals(200, rest.dmitri.post(invitations + "/decline").status());
        for (String answer : List.of("/accept", "/decline")) {
            refused(rest.dmitri.post(invitations + answer), 409, "group.not-invited");
            assertEquals(401, rest.visitor.post(invitations + answer).status());
            assertEquals(403, rest.dmitri.send("POST", invitations + answer, Map.of(), "").status());
            assertEquals(404, rest.dmitri.post(NO_GROUP + "/invitations" + answer).status());
        }
        Refused.forField(rest.ana.post(invitations, Bodies.of("user", "nobody")), "user", "group.user.unknown");
        Refused.forField(rest.bo.post(invitations + "/accept?watch=maybe"), "watch", "input.unknown");
    }

    @Test
    public void whoIsAskedCanBeAskedNoMore() {
        JsonObject group = started(rest.ana, "ENG");
        String invitations = path(group) + "/invitations";
        JsonObject asked = rest.ana.post(invitations, Bodies.of("user", "dmitri")).json()
                .getAsJsonArray("invitations").get(0).getAsJsonObject();
        String one = invitations + "/" + asked.get("key").getAsString();
        refused(RestSkillContract.delete(rest.bo, one), 403, "group.hosts-only");
        assertEquals(401, RestSkillContract.delete(rest.visitor, one).status());
        assertEquals(404, RestSkillContract.delete(rest.ana, NO_GROUP + "/invitations/x").status());

        assertEquals(0, RestSkillContract.delete(rest.ana, one).json().getAsJsonArray("invitations").size());

        refused(RestSkillContract.delete(rest.ana, one), 409, "group.invitation.over");
        refused(rest.dmitri.post(invitations + "/accept"), 409, "group.not-invited");
    }

    @Test
    public void whoLeavesLeadsNoMore() {
        JsonObject group = started(rest.ana, "ENG");
        join(rest.bo, group);
        String sessions = path(group) + "/sessions";
        JsonObject first = rest.ana.get(sessions).json().getAsJsonArray("sessions").get(0).getAsJsonObject();
        String lead = "/sessions/" + first.get("id").getAsLong() + "/lead";
        assertEquals(200, rest.ana.put(lead, Bodies.of("user", "bo")).status());

        assertEquals(200, RestSkillContract.delete(rest.bo, path(group) + "/membership").status());

        JsonObject after = rest.ana.get(sessions).json().getAsJsonArray("sessions").get(0).getAsJsonObject();
        assertTrue(after.toString(), after.get("ledBy").isJsonNull());
    }

    @Test
    public void askingIsForHosts() {
        String invitations = path(started(rest.ana, "ENG")) + "/invitations";
        forHosts(invitations, "{\"user\":\"dmitri\"}");
        readsBodies(invitations);
        refused(rest.bo.get(invitations + "/suggestions"), 403, "group.hosts-only");
        assertEquals(401, rest.visitor.get(invitations + "/suggestions").status());
        assertEquals(404, rest.ana.get(NO_GROUP + "/invitations/suggestions").status());
    }

    @Test
    public void hostsStepDownHandOverAndTakeOver() {
        JsonObject group = started(rest.ana, "ENG");
        String hosts = path(group) + "/hosts";
        refused(rest.bo.post(hosts + "/take-over"), 403, "group.members-only");
        long bo = member(join(rest.bo, group));
        refused(rest.bo.post(hosts + "/take-over"), 409, "group.has-host");
        refused(rest.bo.post(hosts + "/step-down"), 409, "group.not-host");
        refused(rest.bo.put(hosts + "/" + bo, Bodies.of("role", "host")), 403, "group.hosts-only");
        Refused.forField(rest.ana.put(hosts + "/" + bo, Bodies.of("role", "king")), "role", "group.role.unknown");
        for (String role : List.of("co-host", "host")) {
            refused(rest.ana.put(hosts + "/" + bo, Bodies.of("role", role)), 409, "group.co-host.unasked");
        }
        rest.ana.post(path(group) + "/invitations", Bodies.of("user", "bo"));
        rest.bo.post(path(group) + "/invitations/accept");

        JsonObject handed = rest.ana.put(hosts + "/" + bo, Bodies.of("role", "host")).json();

        assertEquals(List.of("host", "host"), each(handed.get("team"), host -> host.get("role").getAsString()));
        assertEquals(1, rest.ana.post(hosts + "/step-down").json().getAsJsonArray("team").size());
        refused(rest.bo.put(hosts + "/" + bo, Bodies.of("role", "co-host")), 409, "group.last-host");
        assertEquals(0, rest.bo.post(hosts + "/step-down").json().getAsJsonArray("team").size());
        assertTrue(rest.bo.get(path(group) + "/membership").json().get("mayTakeOver").getAsBoolean());
        Refused.forField(rest.bo.post(hosts + "/take-over?watch=maybe"), "watch", "input.unknown");
        assertEquals(1, rest.bo.post(hosts + "/take-over").json().getAsJsonArray("team").size());
        for (String step : List.of("/step-down", "/take-over")) {
            assertEquals(401, rest.visitor.post(hosts + step).status());
            assertEquals(403, rest.bo.send("POST", hosts + step, Map.of(), "").status());
            assertEquals(404, rest.bo.post(NO_GROUP + "/hosts" + step).status());
        }
        assertEquals(401, rest.visitor.put(hosts + "/" + bo, Bodies.of("role", "host")).status());
        assertEquals(404, rest.ana.put(hosts + "/987654321", Bodies.of("role", "host")).status());
        assertEquals(415, rest.ana.send("PUT", hosts + "/" + bo, FORM, "x=y").status());
    }

    @Test
    public void whatIsHiddenIsNotThereForAnyOfThem() {
        String hidden = path(started(rest.dmitri, "FIN"));
        for (String below : List.of("", "/lineage", "/membership", "/members", "/invitations/suggestions")) {
            assertEquals(below, rest.ana.get(NO_GROUP + below).body(), rest.ana.get(hidden + below).body());
        }
        assertEquals(404, rest.ana.put(hidden + "/membership", NOTHING).status());
        assertEquals(404, rest.ana.post(hidden + "/life/rest").status());
        assertEquals(404, rest.ana.post(hidden + "/hosts/take-over").status());
    }
}
