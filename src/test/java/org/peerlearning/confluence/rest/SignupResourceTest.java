package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.time.Duration;
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
        assertEquals("cancel", session.getAsJsonObject("display").get("action").getAsString());
    }

    @Test
    public void cancellingFreesTheSeat() {
        String id = id(rest.world.aSession().taking(Cast.ANA).there());

        Response answer = rest.as(Cast.ANA).signup().cancel(id);

        assertEquals(200, answer.getStatus());
        assertEquals("open", json(answer).get("state").getAsString());
        assertTrue(json(answer).get("seat").isJsonNull());
        assertEquals(0, json(answer).get("taken").getAsInt());
    }

    @Test
    public void aFullSessionIsRefusedAndSaysSo() {
        String id = id(rest.world.aSession().withSeats(1).taking(Cast.BO).there());

        Response answer = rest.as(Cast.ANA).signup().signUp(id);

        assertEquals(409, answer.getStatus());
        assertEquals("signup.full", json(answer).get("reason").getAsString());
        assertEquals("peer-learning.refusal.signup.full", json(answer).get("message").getAsString());
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
