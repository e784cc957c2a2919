package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.time.Duration;
import javax.ws.rs.core.Response;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.testing.Cast;

/** What hosts do about several people at once, and on the day itself. */
public class DeskDayResourceTest {

    private final RestWorld rest = new RestWorld().as(Cast.HOST);
    private final Group group = rest.world.aGroup().there();

    @Before
    public void peopleHaveUserNames() {
        rest.world.people.know("bo.l", Cast.BO);
        rest.world.people.know("cem", Cast.CEM);
    }

    @Test
    public void severalAreSignedUpInTheirOrder() {
        String id = id(rest.world.aSession().of(group).withSeats(1).there());

        JsonObject added = json(rest.deskSeveral().add(id, body("{\"users\":[\"@cem\",\"bo.l\",\"cem\",\"x\"]}")));

        assertEquals("peer-learning.desk.count.added[2, 4]", added.get("message").getAsString());
        assertEquals("seated", result(added, 0, "standing"));
        assertEquals("peer-learning.brought.waiting[bo]", result(added, 1, "message"));
        assertEquals("signup.named-twice", result(added, 2, "reason"));
        assertEquals("signup.unknown-person", result(added, 3, "reason"));
        assertEquals(400, rest.deskSeveral().add(id, body("{\"users\":[\" \"]}")).getStatus());
        assertEquals(400, rest.deskSeveral().add(id, body("{\"users\":\"cem\"}")).getStatus());
    }

    @Test
    public void whoWasThereIsNotedForAllOrNobody() {
        String id = id(rest.world.aSession().of(group).startingIn(Duration.ofMinutes(30)).taking(Cast.ANA, Cast.BO).there());
        long ana = signup(id, 0);

        Response marked = rest.deskSelection().mark(id, marks("present", ana + "," + signup(id, 1)));

        assertEquals("peer-learning.desk.count.marked[2]", json(marked).get("message").getAsString());
        JsonObject first = json(rest.desk().lists(id)).getAsJsonArray("seated").get(0).getAsJsonObject();
        assertEquals("present", first.get("attendance").getAsString());
        assertEquals(404, rest.deskSelection().mark(id, marks("absent", ana + ",999")).getStatus());
        assertEquals("signup.attendance-unknown", reason(rest.deskSelection().mark(id, marks("here", "" + ana))));
        assertEquals("input.missing", reason(rest.deskSelection().mark(id, body("{\"signups\":[" + ana + "]}"))));
        assertEquals("input.missing", reason(rest.deskSelection().mark(id, marks("absent", ""))));
        assertEquals("input.wrong-type", reason(rest.deskSelection().mark(id, marks("absent", "\"1\""))));
        assertEquals("input.wrong-type", reason(rest.deskSelection().mark(id, marks("absent", "1.5"))));
        String table = (String) rest.desk().participants(id).getEntity();
        assertEquals(3, table.split("peer-learning.desk.mark.present", -1).length);
    }

    @Test
    public void whoJustCameIn() {
        String id = id(rest.world.aSession().of(group).withSeats(1).startingIn(Duration.ofMinutes(-5)).there());

        Response added = rest.deskWalkIns().add(id, body("{\"user\":\"bo.l\"}"));

        assertEquals(201, added.getStatus());
        assertEquals("present", json(added).get("attendance").getAsString());
        assertEquals("hope", json(added).getAsJsonObject("broughtBy").get("name").getAsString());
        assertEquals("signup.no-seat-left", reason(rest.deskWalkIns().add(id, body("{\"user\":\"cem\"}"))));
    }

    @Test
    public void aLetterGoesToEachOfTheChosen() {
        String id = id(rest.world.aSession().of(group).taking(Cast.ANA, Cast.BO).there());
        rest.world.letters.loseAddressOf(Cast.BO);
        String chosen = "{\"signups\":[" + signup(id, 0) + "," + signup(id, 1) + "],";

        Response sent = rest.deskSelection().mail(id, body(chosen + "\"subject\":\"Tomorrow\",\"text\":\"Bring a pen.\"}"));

        assertEquals(1, json(sent).get("count").getAsInt());
        assertEquals(1, rest.world.letters.sent().size());
        assertEquals("input.missing", reason(rest.deskSelection().mail(id, body(chosen + "\"subject\":\"Tomorrow\"}"))));
    }

    @Test
    public void everybodyMovesToTheOtherSession() {
        String from = id(rest.world.aSession().of(group).taking(Cast.ANA).there());
        String into = id(rest.world.aSession().of(group).withSeats(1).there());

        assertEquals("input.missing", reason(rest.deskMerge().merge(from, body("{\"reason\":\"Too few\"}"))));
        Response merged = rest.deskMerge().merge(from, body("{\"session\":" + into + ",\"reason\":\"Too few\"}"));

        assertEquals("peer-learning.desk.count.merged[1]", json(merged).get("message").getAsString());
        assertEquals("Too few", json(rest.desk().lists(from)).get("calledOffReason").getAsString());
    }

    @Test
    public void whoHostsNothingMayNot() {
        String id = id(rest.world.aSession().of(group).taking(Cast.BO).there());
        rest.as(Cast.ANA);

        assertEquals(403, rest.deskSeveral().add(id, body("{\"users\":[\"cem\"]}")).getStatus());
        assertEquals(403, rest.deskWalkIns().add(id, body("{\"user\":\"cem\"}")).getStatus());
        assertEquals(403, rest.deskSelection().mark(id, marks("present", "1")).getStatus());
        assertEquals(403, rest.deskSelection().mail(id, body("{\"signups\":[1],\"subject\":\"x\",\"text\":\"x\"}")).getStatus());
        assertEquals(403, rest.deskHold().hold(id).getStatus());
        assertEquals(403, rest.deskMerge().merge(id, body("{\"session\":1" + id + ",\"reason\":\"x\"}")).getStatus());
    }

    private static InputStream marks(String attendance, String signups) {
        return body("{\"signups\":[" + signups + "],\"attendance\":\"" + attendance + "\"}");
    }

    private long signup(String session, int index) {
        return json(rest.desk().lists(session)).getAsJsonArray("seated").get(index).getAsJsonObject().get("id").getAsLong();
    }

    private static String result(JsonObject names, int index, String field) {
        return names.getAsJsonArray("results").get(index).getAsJsonObject().get(field).getAsString();
    }

    private static String reason(Response refused) {
        return json(refused).get("reason").getAsString();
    }

    private static String id(Session session) {
        return String.valueOf(session.id().value());
    }
}
