package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.Cast;

public class SignupResourceTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void theFirstClickTakesASeatAndTheSecondChangesNothing() {
        String id = id(rest.world.aSession().withSeats(2).there());

        Response first = rest.as(Cast.ANA).signup().signUp(id);
        Response second = rest.signup().signUp(id);

        assertEquals(201, first.getStatus());
        assertEquals(200, second.getStatus());
        assertEquals(first.getEntity(), second.getEntity());
        JsonObject session = json(first);
        assertEquals("seated", session.get("state").getAsString());
        assertEquals(1, session.get("seat").getAsInt());
        assertEquals(1, session.get("left").getAsInt());
        assertFalse(session.get("maySignUp").getAsBoolean());
        assertTrue(session.get("mayCancel").getAsBoolean());
        assertTrue(session.get("reason").isJsonNull());
        assertEquals("seated", session.get("standing").getAsString());
        assertEquals(List.of("cancel", "bring"), actions(session));
    }

    @Test
    public void cancellingFreesTheSeat() {
        String id = id(rest.world.aSession().taking(Cast.ANA).there());

        Response answer = rest.as(Cast.ANA).signup().cancel(id);

        assertEquals(200, answer.getStatus());
        assertEquals("open", json(answer).get("state").getAsString());
        assertTrue(json(answer).get("seat").isJsonNull());
        assertEquals(0, json(answer).get("taken").getAsInt());
        assertEquals(List.of("sign-up", "undo", "bring"), actions(json(answer)));
    }

    @Test
    public void aChangeOfMindTakesTheCancellingBack() {
        String id = id(rest.world.aSession().taking(Cast.ANA).there());
        rest.as(Cast.ANA).signup().cancel(id);

        Response answer = rest.signup().undo(id);

        assertEquals(200, answer.getStatus());
        assertEquals("seated", json(answer).get("state").getAsString());
        assertEquals(409, rest.as(Cast.BO).signup().undo(id).getStatus());
    }

    @Test
    public void nobodyIsOfferedAWayBackThatIsClosed() {
        String id = id(rest.world.aSession().closingIn(Duration.ofHours(1)).taking(Cast.ANA).there());
        rest.world.clock.pass(Duration.ofHours(2));

        JsonObject left = json(rest.as(Cast.ANA).signup().cancel(id));

        assertEquals("closed", left.get("state").getAsString());
        assertEquals(List.of(), actions(left));
    }

    @Test
    public void aFullSessionHasALine() {
        String id = id(rest.world.aSession().withSeats(1).taking(Cast.BO).there());
        JsonObject before = json(rest.as(Cast.ANA).sessions().one(id));

        Response answer = rest.signup().signUp(id);

        assertEquals("full", before.get("state").getAsString());
        assertEquals(List.of("join", "bring"), actions(before));
        assertEquals(201, answer.getStatus());
        JsonObject session = json(answer);
        assertEquals("waiting", session.get("state").getAsString());
        assertEquals(1, session.get("placeInLine").getAsInt());
        assertEquals(1, session.get("waiting").getAsInt());
        assertTrue(session.get("seat").isJsonNull());
        assertEquals("peer-learning.signup.status.waiting[1]", display(session, "status"));
        assertEquals("peer-learning.signup.seats-and-line[1, 1]", display(session, "seats"));
        assertEquals(List.of("leave", "bring"), actions(session));
    }

    @Test
    public void whoIsOfferedASeatSeesUntilWhenAndTakesIt() {
        String id = offeredToAna();

        JsonObject offered = json(rest.as(Cast.ANA).sessions().one(id));
        Response answer = rest.signup().accept(id);

        assertEquals("offered", offered.get("state").getAsString());
        assertEquals("2026-03-03T08:00:00Z", offered.get("offerEnds").getAsString());
        assertTrue(offered.get("reason").isJsonNull());
        assertEquals(List.of("accept", "decline", "bring"), actions(offered));
        assertEquals(
                "peer-learning.signup.status.offered[Mar 3, 2026, 9:00 AM (Central European Time)]",
                display(offered, "status").replace('\u202F', ' '));
        assertEquals(200, answer.getStatus());
        assertEquals("seated", json(answer).get("state").getAsString());
    }

    @Test
    public void whoDeclinesPassesTheSeatOn() {
        String id = offeredToAna();

        Response answer = rest.as(Cast.ANA).signup().decline(id);

        assertEquals(200, answer.getStatus());
        assertEquals(List.of("sign-up", "bring"), actions(json(answer)));
        assertEquals(409, rest.signup().accept(id).getStatus());
    }

    @Test
    public void afterTheCutOffOneCanOnlyTell() {
        String id = id(rest.world.aSession().cancellableUntil(Duration.ofDays(4)).taking(Cast.ANA).there());
        JsonObject before = json(rest.as(Cast.ANA).sessions().one(id));

        assertEquals(409, rest.signup().cancel(id).getStatus());
        Response answer = rest.signup().tellLate(id);

        assertEquals(List.of("late", "bring"), actions(before));
        assertTrue(before.get("mayTellLate").getAsBoolean());
        assertEquals("signup.past-cut-off", before.getAsJsonObject("reason").get("reason").getAsString());
        assertEquals(200, answer.getStatus());
        assertEquals("open", json(answer).get("state").getAsString());
    }

    @Test
    public void whereHostsSayYesToEachPersonOneAsks() {
        String id = id(rest.world.aSession().withApproval().there());

        JsonObject before = json(rest.as(Cast.ANA).sessions().one(id));
        JsonObject asked = json(rest.signup().signUp(id));

        assertEquals(List.of("ask", "bring"), actions(before));
        assertTrue(before.getAsJsonObject("terms").get("approval").getAsBoolean());
        assertEquals("asked", asked.get("state").getAsString());
        assertEquals(List.of("withdraw", "bring"), actions(asked));
    }

    @Test
    public void beforeSignUpOpensThePageSaysWhenItDoes() {
        String id = id(rest.world.aSession().openingIn(Duration.ofDays(1)).there());

        JsonObject session = json(rest.as(Cast.ANA).sessions().one(id));

        assertEquals("not-yet", session.get("state").getAsString());
        assertEquals("2026-03-03T10:00", session.getAsJsonObject("terms").get("opens").getAsString());
        assertEquals(List.of("bring"), actions(session));
        assertEquals("signup.not-open-yet", json(rest.signup().signUp(id)).get("reason").getAsString());
    }

    /** Ana waited, and the only seat came free three days ahead. */
    private String offeredToAna() {
        String id = id(rest.world.aSession().withSeats(1).taking(Cast.BO).waiting(Cast.ANA).there());
        rest.as(Cast.BO).signup().cancel(id);
        return id;
    }

    private static List<String> actions(JsonObject session) {
        List<String> keys = new ArrayList<>();
        session.getAsJsonObject("display").getAsJsonArray("actions")
                .forEach(action -> keys.add(action.getAsJsonObject().get("key").getAsString()));
        return keys;
    }

    private static String display(JsonObject session, String field) {
        return session.getAsJsonObject("display").get(field).getAsString();
    }

    @Test
    public void cancellingWithoutASeatIsRefused() {
        String id = id(rest.world.aSession().there());

        Response answer = rest.as(Cast.ANA).signup().cancel(id);

        assertEquals(409, answer.getStatus());
        assertEquals("signup.not-signed-up", json(answer).get("reason").getAsString());
    }

    @Test
    public void whoIsNotLoggedInIsNotAllowed() {
        String id = id(rest.world.aSession().there());

        assertEquals(403, rest.asVisitor().signup().signUp(id).getStatus());
        assertEquals(403, rest.signup().cancel(id).getStatus());
    }

    @Test
    public void aSessionThatIsNotThere() {
        Session hidden = rest.world.aSession().of(rest.world.aGroup().hidden().there()).there();
        rest.as(Cast.ANA);

        assertEquals(404, rest.signup().signUp(id(hidden)).getStatus());
        assertEquals(404, rest.signup().signUp("x").getStatus());
        assertEquals(404, rest.signup().cancel("-4").getStatus());
    }

    @Test
    public void aVisitorSeesTheSessionAndThatLoggingInWouldHelp() {
        JsonObject session = json(rest.asVisitor().sessions().one(id(rest.world.aSession().there())));

        assertEquals("log-in", session.get("state").getAsString());
        assertEquals("signup.log-in", session.getAsJsonObject("reason").get("reason").getAsString());
        assertFalse(session.get("maySignUp").getAsBoolean());
    }

    @Test
    public void whoHasASeatInASessionThatStartedLearnsThatItIsTooLateToCancel() {
        Session session = rest.world.aSession().startingIn(Duration.ofHours(1)).taking(Cast.ANA).there();
        rest.world.clock.pass(Duration.ofHours(2));

        JsonObject seen = json(rest.as(Cast.ANA).sessions().one(id(session)));

        assertEquals("seated", seen.get("state").getAsString());
        assertEquals("signup.too-late-to-cancel", seen.getAsJsonObject("reason").get("reason").getAsString());
    }

    @Test
    public void aSessionThatIsNotThereCannotBeRead() {
        assertEquals(404, rest.sessions().one("12345").getStatus());
        assertEquals(404, rest.sessions().one("one").getStatus());
    }

    private static String id(Session session) {
        return String.valueOf(session.id().value());
    }
}
