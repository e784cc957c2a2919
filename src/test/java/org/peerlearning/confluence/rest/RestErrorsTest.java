package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.shared.Refusal;

public class RestErrorsTest {

    private final RestWorld world = new RestWorld();
    private final RestErrors errors = world.errors;

    @Test
    public void theKindChoosesTheStatus() {
        assertEquals(400, errors.refused(List.of(Refusal.invalid("f", "input.missing"))).getStatus());
        assertEquals(403, errors.refused(List.of(Refusal.notAllowed("session.may-not-plan"))).getStatus());
        assertEquals(404, errors.refused(List.of(Refusal.notFound("group.not-found"))).getStatus());
        assertEquals(409, errors.refused(List.of(Refusal.refused("signup.called-off"))).getStatus());
    }

    @Test
    public void theFirstRefusalSpeaksAndAllAreListed() {
        Response answer = errors.refused(
                List.of(Refusal.invalid("minutes", "input.range", 5, 720), Refusal.invalid("zone", "session.zone.unknown")));

        JsonObject error = json(answer);
        assertEquals("input.range", error.get("reason").getAsString());
        assertEquals("peer-learning.refusal.input.range[5, 720]", error.get("message").getAsString());
        assertEquals(2, error.getAsJsonArray("errors").size());
        JsonObject second = error.getAsJsonArray("errors").get(1).getAsJsonObject();
        assertEquals("zone", second.get("field").getAsString());
        assertEquals("session.zone.unknown", second.get("reason").getAsString());
        assertEquals("peer-learning.refusal.session.zone.unknown", second.get("message").getAsString());
    }

    @Test
    public void theSameMistakeIsToldOnceAndThousandsAreCutShort() {
        Refusal same = Refusal.invalid("tags", "group.tag.unknown");
        List<Refusal> many = IntStream.range(0, 9000).mapToObj(i -> Refusal.invalid("x" + i, "input.unknown-field")).toList();

        assertEquals(1, json(errors.refused(List.of(same, same, same))).getAsJsonArray("errors").size());
        assertEquals(50, json(errors.refused(many)).getAsJsonArray("errors").size());
    }

    @Test
    public void theDayOfTheSessionThatStandsInTheWayIsNamedInTheReadersLanguage() {
        Refusal refusal = Refusal.refused("session.series.would-be-past").on(LocalDate.parse("2026-04-08"), 2);

        JsonObject error = json(errors.refused(List.of(refusal)));
        assertEquals("session.series.would-be-past", error.get("reason").getAsString());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(world.locale()).format(LocalDate.parse("2026-04-08"));
        assertEquals(
                "peer-learning.sessions-in-the-way[peer-learning.refusal.session.series.would-be-past, " + day + ", 2]",
                error.get("message").getAsString());
    }

    @Test
    public void errorsAreNeverStoredNorTakenForSomethingElse() {
        Response answer = errors.refused(List.of(Refusal.refused("signup.called-off")));

        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
        assertEquals("nosniff", answer.getHeaderString("X-Content-Type-Options"));
        assertEquals("application/json;charset=UTF-8", answer.getHeaderString("Content-Type"));
        assertTrue(json(answer).getAsJsonArray("errors").get(0).getAsJsonObject().get("field").isJsonNull());
    }
}
