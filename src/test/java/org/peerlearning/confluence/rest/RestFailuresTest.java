package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import java.net.URI;
import java.util.List;
import javax.ws.rs.InternalServerErrorException;
import javax.ws.rs.NotAcceptableException;
import javax.ws.rs.NotAllowedException;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.NotSupportedException;
import javax.ws.rs.RedirectionException;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.testing.Cast;

public class RestFailuresTest {

    private final RestWorld rest = new RestWorld();
    private final RestFailures failures = new RestFailures(rest.errors, rest, new AlwaysReady());

    @Test
    public void whatJaxRsRefusesKeepsItsStatusAndGetsAReason() {
        assertRefused(404, "error.no-such-address", new NotFoundException());
        assertRefused(405, "error.method", new NotAllowedException("GET", new String[0]));
        assertRefused(406, "error.not-acceptable", new NotAcceptableException());
        assertRefused(415, "error.content-type", new NotSupportedException());
        assertRefused(431, "error.bad-request", new WebApplicationException(431));
        assertRefused(503, "error.unavailable", new ServiceUnavailableException());
    }

    @Test
    public void headersOfARefusalStay() {
        Response answer = failures.toResponse(new NotAllowedException("POST", new String[] {"GET"}));

        assertTrue(answer.getHeaderString("Allow").contains("POST"));
    }

    @Test
    public void whatIsNoErrorIsLeftAlone() {
        RedirectionException elsewhere = new RedirectionException(302, URI.create("/there"));

        assertSame(elsewhere.getResponse(), failures.toResponse(elsewhere));
    }

    @Test
    public void thePlatformsOwnNoIsNeverAnUnexpectedFailure() {
        assertRefused(401, "error.not-allowed", new SecurityException("who are you"));
        rest.as(Cast.ANA);
        assertRefused(403, "error.not-allowed", new SecurityException("not you"));
    }

    @Test
    public void anythingElseTellsANumberAndNothingOfTheInside() {
        for (RuntimeException failure : List.of(
                new IllegalStateException("password of the database"), new InternalServerErrorException("password of the database"))) {
            assertUnexpected(failures.toResponse(failure));
        }
    }

    private static void assertUnexpected(Response answer) {
        assertEquals(500, answer.getStatus());
        assertEquals("error.unexpected", json(answer).get("reason").getAsString());
        assertTrue(json(answer).get("message").getAsString().matches("peer-learning.refusal.error.unexpected\\[[0-9a-f-]{36}\\]"));
        assertFalse(((String) answer.getEntity()).contains("password"));
    }

    private void assertRefused(int status, String reason, RuntimeException failure) {
        Response answer = failures.toResponse(failure);
        assertEquals(status, answer.getStatus());
        assertEquals(reason, json(answer).get("reason").getAsString());
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }
}
