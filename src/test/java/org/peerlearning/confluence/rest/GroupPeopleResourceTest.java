package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.shared.Answers;
import org.peerlearning.testing.Cast;

public class GroupPeopleResourceTest {

    private final RestWorld rest = new RestWorld();
    private final Group group = rest.world.aGroup().there();
    private final String id = String.valueOf(group.id().value());

    private long join(PersonKey person) {
        Response answer = rest.as(person).membership().join(id, body("{}"));
        assertEquals(201, answer.getStatus());
        return json(answer).get("id").getAsLong();
    }

    private static String reason(Response answer) {
        return json(answer).get("reason").getAsString();
    }

    @Test
    public void joiningWatchesUnlessSomebodySaysNo() {
        join(Cast.ANA);
        assertTrue(rest.world.use.watches.watching(group.page()).contains(Cast.ANA));
        assertEquals(201, rest.as(Cast.BO).membership().join(id, body("{\"watch\":false}")).getStatus());
        assertFalse(rest.world.use.watches.watching(group.page()).contains(Cast.BO));
    }

    @Test
    public void joiningTwiceIsNoMistake() {
        long first = join(Cast.ANA);
        Response again = rest.membership().join(id, body("{}"));
        assertEquals(200, again.getStatus());
        assertEquals(first, json(again).get("id").getAsLong());
    }

    @Test
    public void aStateSaysWhatTheViewerMayDo() {
        JsonObject host = json(rest.as(Cast.HOST).membership().state(id));
        assertTrue(host.get("nudgeCoHost").getAsBoolean());
        assertTrue(host.get("manages").getAsBoolean());
        assertEquals("group.is-in", host.getAsJsonObject("refusal").get("reason").getAsString());
        JsonObject visitor = json(rest.asVisitor().membership().state(id));
        assertEquals("group.log-in", visitor.getAsJsonObject("refusal").get("reason").getAsString());
        assertTrue(visitor.get("ended").isJsonNull());
    }

    @Test
    public void membersComeInPages() {
        join(Cast.ANA);
        join(Cast.BO);
        JsonObject page = json(rest.as(Cast.CEM).members().page(id, null, null, "2"));
        assertEquals(2, page.getAsJsonArray("members").size());
        JsonObject last = json(rest.members().page(id, "false", page.get("next").getAsString(), "2"));
        assertEquals(1, last.getAsJsonArray("members").size());
        assertTrue(last.get("next").isJsonNull());
        assertEquals(403, rest.members().page(id, "true", null, null).getStatus());
    }

    @Test
    public void hiddenMembersAreHidden() {
        Group discreet = rest.world.aGroup().showingParticipantsTo(Audience.HOSTS).there();
        Response answer = rest.as(Cast.ANA).members().page(String.valueOf(discreet.id().value()), null, null, null);
        assertEquals(403, answer.getStatus());
        assertEquals("group.members-hidden", reason(answer));
    }

    @Test
    public void aMemberIsRemovedWithAReason() {
        long ana = join(Cast.ANA);
        Response none = rest.as(Cast.HOST).members().remove(id, String.valueOf(ana), body("{\"reason\":\" \"}"));
        assertEquals(400, none.getStatus());
        Response done = rest.members().remove(id, String.valueOf(ana), body("{\"reason\":\"Rude\"}"));
        assertEquals("removed", json(done).get("tie").getAsString());
        assertEquals(404, rest.members().remove(id, String.valueOf(ana), body("{\"reason\":\"x\"}")).getStatus());
    }

    @Test
    public void anInvitationByNameIsAnswered() {
        rest.world.people.know("ana", Cast.ANA);
        Response asked = rest.as(Cast.HOST).hostInvitations().invite(id, body("{\"user\":\"ana\"}"));
        assertEquals(1, json(asked).getAsJsonArray("invitations").size());
        Response accepted = rest.as(Cast.ANA).hostInvitations().accept(id, null);
        assertEquals(2, json(accepted).getAsJsonArray("team").size());
        assertEquals("co-host", json(accepted).getAsJsonObject("mine").get("role").getAsString());
        assertEquals(400, rest.hostInvitations().invite(id, body("{}")).getStatus());
        assertEquals(400, rest.hostInvitations().invite(id, body("{\"key\":\" \"}")).getStatus());
    }

    @Test
    public void suggestionsAreNamedByKey() {
        join(Cast.ANA);
        JsonObject people = json(rest.as(Cast.HOST).hostInvitations().suggested(id));
        String key = people.getAsJsonArray("people").get(0).getAsJsonObject().get("key").getAsString();
        assertEquals("ana", key);
        assertEquals(200, rest.hostInvitations().invite(id, body("{\"key\":\"ana\"}")).getStatus());
        assertEquals(400, rest.hostInvitations().invite(id, body("{\"key\":\"ana\",\"user\":\"nobody\"}")).getStatus());
    }

    @Test
    public void theHostHandsOverAndGoes() {
        long ana = join(Cast.ANA);
        assertEquals(400, rest.as(Cast.HOST).hosts().handOver(id, String.valueOf(ana), body("{}")).getStatus());
        assertEquals(409, rest.hosts().handOver(id, String.valueOf(ana), body("{\"role\":\"host\"}")).getStatus());
        Answers.given(rest.world.use.inviting().invite(Viewer.of(Cast.HOST), group.id(), Cast.ANA));
        Answers.given(rest.world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), false));
        assertEquals(200, rest.hosts().handOver(id, String.valueOf(ana), body("{\"role\":\"host\"}")).getStatus());
        assertEquals(200, rest.hosts().stepDown(id).getStatus());
        assertEquals(200, rest.membership().leave(id).getStatus());
        JsonObject after = json(rest.oneGroup().one(id));
        assertEquals(1, after.get("people").getAsInt());
        assertEquals("none", after.getAsJsonObject("mine").get("role").getAsString());
    }

    @Test
    public void theNextRoundIsFoundInTheLineage() {
        rest.world.access.letCreate(Cast.HOST, Cast.ENG);
        Response copied = rest.as(Cast.HOST).copies().copy(id, body("{\"title\":\"Next\"}"));
        assertEquals(201, copied.getStatus());
        assertEquals(group.id().value(), json(copied).getAsJsonObject("parent").get("id").getAsLong());
        rest.world.access.showToAll(new PageId(json(copied).get("pageId").getAsLong()));
        JsonObject tree = json(rest.lineage().tree(json(copied).get("id").getAsString()));
        assertEquals(group.id().value(), tree.getAsJsonObject("group").get("id").getAsLong());
        assertEquals(1, tree.getAsJsonArray("grown").size());
    }

    @Test
    public void anEndSaysWhatCameOfIt() {
        assertEquals(400, rest.as(Cast.HOST).life().archive(id, body("{}")).getStatus());
        JsonObject over = json(rest.life().archive(id, body("{\"outcome\":\"A boat.\"}")));
        assertEquals("archived", over.get("life").getAsString());
        assertEquals("A boat.", over.get("outcome").getAsString());
        assertEquals(409, rest.life().rest(id).getStatus());
        assertEquals(200, rest.life().reopen(id).getStatus());
    }

    @Test
    public void myGroupsAreMine() {
        join(Cast.ANA);
        JsonObject mine = json(rest.as(Cast.ANA).myGroups().mine());
        assertEquals(1, mine.getAsJsonArray("memberships").size());
        assertEquals(0, json(rest.as(Cast.BO).myGroups().mine()).getAsJsonArray("memberships").size());
    }
}
