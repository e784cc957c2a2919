package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.testing.Cast;

public class MySkillsResourceTest {

    private final SkillRestWorld rest = new SkillRestWorld();

    private static List<String> errors(Response answer) {
        return json(answer).getAsJsonArray("errors").asList().stream()
                .map(each -> each.getAsJsonObject())
                .map(each -> (each.get("field").isJsonNull() ? "" : each.get("field").getAsString() + " ")
                        + each.get("reason").getAsString())
                .toList();
    }

    private static String path(Skill skill) {
        return String.valueOf(skill.id().value());
    }

    @Test
    public void aSkillIsClaimedByItsNumberOrByAnySpelling() {
        Skill juggling = rest.world.aSkill("Juggling", "Jonglage");
        rest.as(Cast.ANA);

        JsonObject first = json(rest.mine().claim(body("{\"skill\": " + path(juggling)
                + ", \"directions\": [\"can-share\", \"strength\"], \"level\": \"4\", \"sentence\": \"Five balls.\"}")));
        JsonObject again = json(rest.mine().claim(body("{\"name\": \"JONGLAGE\", \"visibility\": \"members\"}")));

        assertEquals("Juggling", first.getAsJsonObject("skill").get("name").getAsString());
        assertEquals(Bodies.strings("can-share", "strength"), first.getAsJsonObject("claim").get("directions"));
        assertEquals(4, first.getAsJsonObject("claim").get("levelNumber").getAsInt());
        assertEquals("2026-03-02", first.getAsJsonObject("evidence").get("date").getAsString());
        assertEquals("members", again.getAsJsonObject("claim").get("visibility").getAsString());
        assertEquals("Five balls.", again.getAsJsonObject("claim").get("sentence").getAsString());
        assertEquals(1, json(rest.mine().page()).getAsJsonArray("skills").size());
    }

    @Test
    public void everythingThatIsWrongIsNamedAtOnceAndNoSkillIsAdded() {
        rest.as(Cast.ANA);

        Response answer = rest.mine().claim(body(
                "{\"name\": \"Origami\", \"level\": \"master\", \"visibility\": \"all\", \"sentence\": \"" + "x".repeat(301) + "\"}"));

        assertEquals(400, answer.getStatus());
        assertEquals(
                List.of("directions skill.direction.missing", "level skill.level.unknown", "visibility skill.visibility.unknown",
                        "sentence input.too-long"),
                errors(answer));
        assertEquals(List.of(), rest.world.vocabularies.now().all());
        assertEquals(List.of("input.not-json"), errors(rest.mine().claim(body("{"))));
        assertEquals(List.of("colour input.unknown-field"), errors(rest.mine().claim(body("{\"name\":\"x\",\"colour\":1}"))));
        assertEquals(List.of("skill input.wrong-type"), errors(rest.mine().claim(body("{\"skill\":\"7\"}"))));
        assertEquals(List.of("skill skill.not-found"), errors(rest.mine().claim(body("{\"skill\":987654}"))));
    }

    @Test
    public void aClaimIsChangedReaffirmedAndTakenBack() {
        Skill bread = rest.world.aSkill("Bread");
        rest.world.shares(Cast.ANA, bread);
        rest.world.passDays(400);
        rest.as(Cast.ANA);

        JsonArray questions = json(rest.mine().page()).getAsJsonArray("questions");
        JsonObject still = json(rest.oneOfMine().stillTrue(path(bread)));
        JsonObject changed = json(rest.oneOfMine().claim(path(bread), body("{\"level\": \"can-teach\"}")));
        Response gone = rest.oneOfMine().withdraw(path(bread));

        assertTrue(questions.get(0).getAsJsonObject().getAsJsonObject("evidence").get("faded").getAsBoolean());
        assertFalse(still.getAsJsonObject("evidence").get("faded").getAsBoolean());
        assertEquals("can-teach", changed.getAsJsonObject("claim").get("level").getAsString());
        assertEquals("Bread", json(gone).get("name").getAsString());
        assertEquals(404, rest.oneOfMine().withdraw(path(bread)).getStatus());
        assertEquals(404, rest.oneOfMine().stillTrue("0").getStatus());
        Response unknown = rest.oneOfMine().claim("x", body("{\"directions\": [\"strength\"]}"));
        assertEquals(404, unknown.getStatus());
        assertEquals(List.of("skill.not-found"), errors(unknown));
    }

    @Test
    public void whatIsSuggestedNamesTheColleagueAndIsDismissed() {
        Skill bread = rest.world.aSkill("Bread");

        Response thanked = rest.as(Cast.BO).thanks().thank(body("{\"user\": \"@ana\", \"name\": \"bread\"}"));
        JsonObject suggestion = json(rest.as(Cast.ANA).mine().page()).getAsJsonArray("suggestions").get(0).getAsJsonObject();
        Response dismissed = rest.suggestions().dismiss(path(bread));

        assertEquals(200, thanked.getStatus());
        assertEquals("colleague", suggestion.get("source").getAsString());
        assertEquals("bo", suggestion.getAsJsonObject("from").get("name").getAsString());
        assertEquals(200, dismissed.getStatus());
        assertEquals(0, json(rest.mine().page()).getAsJsonArray("suggestions").size());
        assertEquals(404, rest.suggestions().dismiss("987654").getStatus());
    }

    @Test
    public void thanksThatReachNobody() {
        rest.as(Cast.ANA);

        assertEquals(List.of("user input.missing"), errors(rest.thanks().thank(body("{\"name\": \"Bread\"}"))));
        assertEquals(List.of("user skill.user.unknown"), errors(rest.thanks().thank(body("{\"user\": \"zed\", \"name\": \"Bread\"}"))));
        assertEquals(List.of("user skill.thanks.self"), errors(rest.thanks().thank(body("{\"user\": \"ana\", \"name\": \"Bread\"}"))));
        assertEquals(List.of("name input.missing"), errors(rest.thanks().thank(body("{\"user\": \"bo\"}"))));
    }

    @Test
    public void anotherPersonsSkillsShowWhatTheyShowAndNobodyWhoConfirmed() {
        Skill bread = rest.world.aSkill("Bread");
        rest.world.shares(Cast.ANA, bread);
        rest.world.claims(Cast.ANA, rest.world.aSkill("Secret"), "can-share", "3", "private", "");
        rest.world.confirms(Cast.CEM, Cast.ANA, bread);
        rest.world.encounters.met(Cast.BO, Cast.ANA, "2026-01-15");
        rest.as(Cast.BO);

        JsonObject seen = json(rest.person().skills("ana"));
        JsonObject one = seen.getAsJsonArray("skills").get(0).getAsJsonObject();

        assertEquals(1, seen.getAsJsonArray("skills").size());
        assertTrue(one.get("mayConfirm").getAsBoolean());
        assertEquals(1, one.getAsJsonObject("evidence").get("confirmedBy").getAsInt());
        assertEquals("2026-03", one.getAsJsonObject("evidence").get("lastMet").getAsString());
        assertFalse(seen.toString(), seen.toString().contains("cem"));
    }

    @Test
    public void aClaimIsConfirmedByWhoMetThePersonAndThatIsTakenBack() {
        Skill bread = rest.world.aSkill("Bread");
        rest.world.shares(Cast.ANA, bread);
        rest.as(Cast.BO);

        assertEquals(List.of("skill.confirm.not-met"), errors(rest.person().confirm("ana", path(bread))));
        rest.world.encounters.met(Cast.BO, Cast.ANA, "2026-01-15");
        assertTrue(json(rest.person().confirm("ana", path(bread))).get("confirmed").getAsBoolean());
        assertEquals(1, json(rest.person().confirm("ana", path(bread))).getAsJsonObject("evidence").get("confirmedBy").getAsInt());
        assertFalse(json(rest.person().withdraw("ana", path(bread))).get("confirmed").getAsBoolean());
        assertEquals(409, rest.as(Cast.ANA).person().confirm("ana", path(bread)).getStatus());
    }

    @Test
    public void peopleAndSkillsThatAreNot() {
        rest.world.profiles.leave(Cast.DEE);
        rest.as(Cast.BO);

        for (String key : List.of("dee", " ", "a b", "\u0000", "x".repeat(300))) {
            assertEquals(key, 404, rest.person().confirm(key, "7").getStatus());
        }
        assertEquals(404, rest.person().skills("dee").getStatus());
        assertEquals(404, rest.person().confirm("ana", "-1").getStatus());
    }

    @Test
    public void visitorsAreToldToLogIn() {
        rest.asVisitor();

        for (Response answer : List.of(
                rest.mine().page(), rest.person().skills("ana"), rest.suggestions().dismiss("1"), rest.oneOfMine().withdraw("1"),
                rest.mine().claim(body("{\"name\": \"x\", \"directions\": [\"strength\"]}")))) {
            assertEquals(403, answer.getStatus());
            assertEquals(List.of("skill.log-in"), errors(answer));
        }
    }

    @Test
    public void namesComeInTheReadersLanguage() {
        rest.world.starting().load(SkillWorld.WIKI);
        rest.as(Cast.ANA).reading(Locale.FRENCH);

        JsonObject claimed = json(rest.mine().claim(body("{\"name\": \"knitting\", \"directions\": [\"strength\"]}")));

        assertEquals("Tricot", claimed.getAsJsonObject("skill").get("name").getAsString());
    }
}
