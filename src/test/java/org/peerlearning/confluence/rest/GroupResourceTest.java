package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.time.Duration;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.Cast;

public class GroupResourceTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void startingAGroupAnswersWithTheWholeGroupAndItsAddress() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);

        Response answer = rest.as(Cast.ANA).groups().start(body(Bodies.group().toString()));

        assertEquals(201, answer.getStatus());
        JsonObject group = json(answer);
        assertEquals(
                RestWorld.BASE + "/rest/peer-learning/1.0/groups/" + group.get("id").getAsLong(),
                answer.getLocation().toString());
        assertEquals("SQL for the curious", group.get("title").getAsString());
        assertEquals("We read real queries together.", group.get("summary").getAsString());
        assertEquals("study-circle", group.get("format").getAsString());
        assertEquals(Bodies.strings("work", "passion"), group.get("tags"));
        assertEquals("ENG", group.get("spaceKey").getAsString());
        assertEquals("members", group.get("participantsShownTo").getAsString());
        assertEquals("2026-03-02T09:00:00Z", group.get("startedAt").getAsString());
        assertEquals(
                RestWorld.BASE + "/display/ENG/" + group.get("pageId").getAsLong(), group.get("url").getAsString());
        JsonObject host = group.getAsJsonArray("hosts").get(0).getAsJsonObject();
        assertEquals("ana", host.get("name").getAsString());
        assertEquals(RestWorld.BASE + "/~ana", host.get("url").getAsString());
        JsonObject session = group.getAsJsonObject("nextSession");
        assertEquals("2026-12-01T17:30:00+01:00", session.get("startsAt").getAsString());
        assertEquals("2026-12-01T19:00:00+01:00", session.get("endsAt").getAsString());
        assertEquals(8, session.get("left").getAsInt());
    }

    @Test
    public void everyMistakeOfADraftIsNamedAtOnceAndNothingIsStored() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);
        JsonObject draft = Bodies.with(Bodies.with(Bodies.group(), "title", " "), "session.zone", "Mars/Base");

        Response answer = rest.as(Cast.ANA).groups().start(body(draft.toString()));

        assertEquals(400, answer.getStatus());
        assertEquals("input.missing", json(answer).get("reason").getAsString());
        assertEquals("peer-learning.refusal.input.missing", json(answer).get("message").getAsString());
        JsonObject second = json(answer).getAsJsonArray("errors").get(1).getAsJsonObject();
        assertEquals("session.zone", second.get("field").getAsString());
        assertEquals("session.zone.unknown", second.get("reason").getAsString());
        assertEquals(0, rest.world.sessions.size());
    }

    @Test
    public void whatIsNotReadAsARequestNeverReachesTheUseCase() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);

        Response answer =
                rest.as(Cast.ANA).groups().start(body(Bodies.with(Bodies.group(), "colour", "red").toString()));

        assertEquals(400, answer.getStatus());
        assertEquals("input.unknown-field", json(answer).get("reason").getAsString());
        assertEquals(0, rest.world.sessions.size());
    }

    @Test
    public void whoeverMayNotMakePagesIsForbiddenToStart() {
        Response answer = rest.as(Cast.BO).groups().start(body(Bodies.group().toString()));

        assertEquals(403, answer.getStatus());
        assertEquals("group.may-not-start", json(answer).get("reason").getAsString());
        assertTrue(json(answer).getAsJsonArray("errors").get(0).getAsJsonObject().get("field").isJsonNull());
    }

    @Test
    public void aTitleThatThePageRefusesIsAnErrorOfTheTitle() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);
        rest.world.pages.refuse(Refusal.invalid("title", "group.title.taken"));

        Response answer = rest.as(Cast.ANA).groups().start(body(Bodies.group().toString()));

        assertEquals(400, answer.getStatus());
        assertEquals(0, rest.world.sessions.size());
    }

    @Test
    public void aGroupWithoutSessionAndPageAddressHasNulls() {
        Group group = rest.world.aGroup().there();

        Response answer = rest.asVisitor().oneGroup().one(String.valueOf(group.id().value()));

        assertEquals(200, answer.getStatus());
        assertTrue(json(answer).get("nextSession").isJsonNull());
        assertTrue(json(answer).get("url").isJsonNull());
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
        assertEquals("application/json;charset=UTF-8", answer.getHeaderString("Content-Type"));
    }

    @Test
    public void aHostWhoLeftIsShownWithoutAnAddress() {
        Group group = rest.world.aGroup().hostedBy(Cast.CEM).there();
        rest.world.people.leave(Cast.CEM);

        JsonObject host = json(rest.oneGroup().one(String.valueOf(group.id().value())))
                .getAsJsonArray("hosts").get(0).getAsJsonObject();

        assertEquals("peer-learning.person.gone", host.get("name").getAsString());
        assertEquals("", host.get("url").getAsString());
    }

    @Test
    public void aHiddenGroupAndAnIdThatIsNoneLookTheSame() {
        Group hidden = rest.world.aGroup().hidden().there();
        rest.as(Cast.ANA);

        Response known = rest.oneGroup().one(String.valueOf(hidden.id().value()));

        assertEquals(404, known.getStatus());
        for (String id : new String[] {"999", "0", "-1", "abc", "1.5", "99999999999999999999999", "", " 1", "%31", "\u0661"}) {
            assertEquals(id, known.getEntity(), rest.oneGroup().one(id).getEntity());
        }
    }

    @Test
    public void groupsComeNewestFirstInPages() {
        Group first = rest.world.aGroup().there();
        Group second = rest.world.aGroup().there();
        rest.world.aGroup().hidden().there();

        JsonObject page = json(rest.groups().page(GroupSearch.ANY, null, "1"));

        assertEquals(second.id().value(), id(page, 0));
        assertEquals(second.id().value(), page.get("next").getAsLong());
        JsonObject last = json(rest.groups().page(GroupSearch.ANY, page.get("next").getAsString(), "1"));
        assertEquals(first.id().value(), id(last, 0));
        assertTrue(last.get("next").isJsonNull());
    }

    @Test
    public void groupsOfOneSpace() {
        rest.world.aGroup().in(Cast.OPS).there();
        Group wanted = rest.world.aGroup().in(Cast.ENG).there();

        JsonObject page = json(rest.groups().page(new GroupSearch("ENG", null, null, null, null, null, null), null, null));

        assertEquals(1, page.getAsJsonArray("groups").size());
        assertEquals(wanted.id().value(), id(page, 0));
    }

    @Test
    public void everyWrongParameterIsNamed() {
        Response answer = rest.groups().page(new GroupSearch(" ", "x", "x", "x y", "a/b", "x", " "), "x", "51");

        assertEquals(400, answer.getStatus());
        assertEquals(
                "[space: input.missing, format: group.format.unknown, tag: group.tag.unknown, language: group.language.unknown,"
                        + " topic: group.topic.unfit, life: group.life.unknown, text: input.missing,"
                        + " olderThan: input.wrong-type, limit: input.range]",
                json(answer).getAsJsonArray("errors").asList().stream()
                        .map(error -> error.getAsJsonObject().get("field").getAsString() + ": "
                                + error.getAsJsonObject().get("reason").getAsString())
                        .toList()
                        .toString());
    }

    @Test
    public void markupInTextsComesBackAsItWasTypedAndIsHarmlessOnTheWay() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);
        String script = "<script>alert('x')</script> & \"so\" ]]>";

        Response answer = rest.as(Cast.ANA)
                .groups()
                .start(body(Bodies.with(Bodies.with(Bodies.group(), "title", script), "summary", script).toString()));

        assertEquals(script, json(answer).get("title").getAsString());
        assertEquals(script, json(answer).get("summary").getAsString());
        assertFalse(((String) answer.getEntity()).contains("<"));
    }

    @Test
    public void theNextSessionIsTheOneThatEndsNext() {
        Group group = rest.world.aGroup().there();
        rest.world.aSession().of(group).startingIn(Duration.ofDays(9)).there();
        long soon = rest.world.aSession().of(group).startingIn(Duration.ofDays(2)).there().id().value();

        JsonObject answer = json(rest.oneGroup().one(String.valueOf(group.id().value())));

        assertEquals(soon, answer.getAsJsonObject("nextSession").get("id").getAsLong());
    }

    private static long id(JsonObject page, int index) {
        return page.getAsJsonArray("groups").get(index).getAsJsonObject().get("id").getAsLong();
    }
}
