package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.Response;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PageId;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.testing.Cast;

public class PeopleResourceTest {

    private static final PeopleSearchQuery.Person ANYBODY = new PeopleSearchQuery.Person(null, null, null, null, null, null);
    private static final PageId PAGE = new PageId(77);

    private final SkillRestWorld rest = new SkillRestWorld();
    private final Skill bread = rest.world.aSkill("Bread", "Baking");
    private final Skill chess = rest.world.aSkill("Chess");

    @Before
    public void people() {
        rest.world.profiles.know(Cast.ANA, "Kitchen", "Lyon", "fr");
        rest.world.profiles.know(Cast.BO, "Design", "Oslo", "en");
        rest.world.claims(Cast.ANA, bread, "can-share", "4", "open", "");
        rest.world.claims(Cast.BO, bread, "can-share", "2", "open", "");
        rest.world.claims(Cast.CEM, bread, "can-share", "3", "private", "");
        rest.world.wants(Cast.BO, chess);
        rest.as(Cast.DEE);
    }

    private static PeopleSearchQuery text(String text) {
        return new PeopleSearchQuery(text, null, null, ANYBODY);
    }

    private JsonObject found(PeopleSearchQuery query) {
        return json(rest.people().find(query, null, null));
    }

    private static List<String> names(JsonObject found) {
        return found.getAsJsonArray("people").asList().stream()
                .map(hit -> hit.getAsJsonObject().getAsJsonObject("person").get("name").getAsString())
                .toList();
    }

    private static List<String> errors(Response answer) {
        return json(answer).getAsJsonArray("errors").asList().stream()
                .map(each -> each.getAsJsonObject().get("field").getAsString() + " "
                        + each.getAsJsonObject().get("reason").getAsString())
                .toList();
    }

    @Test
    public void peopleAreFoundWithTheReasonAndWithoutWhoIsHidden() {
        JsonObject found = found(text("baking"));

        assertEquals(List.of("ana", "bo"), names(found));
        assertEquals(2, found.get("total").getAsInt());
        JsonObject first = found.getAsJsonArray("people").get(0).getAsJsonObject();
        assertEquals("ana", first.get("key").getAsString());
        JsonObject matched = first.getAsJsonArray("matched").get(0).getAsJsonObject();
        assertEquals("can-teach", matched.get("level").getAsString());
        assertEquals("Bread", matched.getAsJsonObject("skill").get("name").getAsString());
        List<String> why = first.getAsJsonArray("reasons").asList().stream()
                .map(each -> each.getAsJsonObject().get("message").getAsString())
                .toList();
        assertEquals("peer-learning.skills.level.can-teach", why.get(1));
        assertEquals("Bread", found.getAsJsonArray("understood").get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    public void aSlipOfTheFingerIsUnderstoodAndSaid() {
        JsonObject found = found(text("bkaing"));

        assertEquals(2, found.get("total").getAsInt());
        assertEquals("bkaing", found.get("correctedFrom").getAsString());
    }

    @Test
    public void pagesFollowByTheirCursor() {
        JsonObject first = json(rest.people().find(text("bread"), null, "1"));
        JsonObject second = json(rest.people().find(text("bread"), first.get("next").getAsString(), "1"));

        assertEquals(List.of("ana"), names(first));
        assertEquals(List.of("bo"), names(second));
        assertTrue(second.get("next").isJsonNull());
    }

    @Test
    public void facetsCountWhoWouldRemain() {
        JsonObject facets = found(text("bread")).getAsJsonObject("facets");
        JsonObject narrowed = found(new PeopleSearchQuery(
                null, bread.id().value() + "," + chess.id().value(), "any",
                new PeopleSearchQuery.Person("curious", "can-share", "Kitchen", "Lyon", "fr", "true")));

        assertEquals(2, facets.getAsJsonArray("departments").size());
        assertEquals(List.of("ana"), names(narrowed));
    }

    @Test
    public void severalSkillsMustAllBeThereUnlessAnyWillDo() {
        String both = bread.id().value() + "," + chess.id().value();

        assertEquals(List.of("bo"), names(found(new PeopleSearchQuery(null, both, "all", ANYBODY))));
        assertEquals(2, names(found(new PeopleSearchQuery(null, both, "any", ANYBODY))).size());
    }

    @Test
    public void everyWrongParameterIsNamed() {
        PeopleSearchQuery wrong = new PeopleSearchQuery(
                " ", "7;8", "some", new PeopleSearchQuery.Person("5", "gives", " ", "x".repeat(256), "fr_FR", "yes"));

        Response answer = rest.people().find(wrong, "!", "51");

        assertEquals(400, answer.getStatus());
        assertEquals(
                List.of("text input.missing", "skills skill.numbers", "match skill.match.unknown", "level skill.level.unknown",
                        "direction skill.direction.unknown", "department input.missing", "location input.too-long",
                        "language skill.language.unknown", "happyToBeAsked input.wrong-type", "after skill.cursor",
                        "limit input.range"),
                errors(answer));
        String many = "1" + ",1".repeat(20);
        assertEquals(
                List.of("skills skill.too-many-skills"),
                errors(rest.people().find(new PeopleSearchQuery(null, many, null, ANYBODY), null, null)));
    }

    @Test
    public void administratorsTakeTheTableAwayAndNoCellIsAFormula() {
        rest.world.people.know("evil", Cast.ANA);
        rest.world.claims(Cast.DEE, rest.world.aSkill("=1+1"), "can-share", "3", "open", "");

        Response refused = table("bread");
        Response answer = rest.as(SkillWorld.ADMIN).peopleTable()
                .table(null, null, null, null, null, null, null, null, null, null);
        String table = (String) answer.getEntity();

        assertEquals(403, refused.getStatus());
        assertEquals("attachment; filename=\"people.csv\"", answer.getHeaderString("Content-Disposition"));
        assertTrue(table, table.startsWith("\uFEFFpeer-learning.csv.name,"));
        assertTrue(table, table.contains(",'=1+1,"));
        assertTrue(table, table.contains("bo,"));
        assertFalse(table, table.contains("cem,"));
        assertEquals(400, rest.peopleTable().table(" ", null, null, null, null, null, null, null, null, null).getStatus());
        assertEquals(400, table("x".repeat(201)).getStatus());
    }

    private Response table(String text) {
        return rest.peopleTable().table(null, text, null, null, null, null, null, null, null, null);
    }

    @Test
    public void typingFindsTheSkillThatIsThere() {
        JsonObject found = json(rest.skills().suggest("bakng", null)).getAsJsonArray("skills").get(0).getAsJsonObject();

        assertEquals("Bread", found.getAsJsonObject("skill").get("name").getAsString());
        assertEquals("Baking", found.get("matched").getAsString());
        assertEquals("near", found.get("kind").getAsString());
        assertFalse(found.get("same").getAsBoolean());
        assertEquals(List.of("text input.too-long", "limit input.range"), errors(rest.skills().suggest("x".repeat(101), "21")));
        assertEquals(0, json(rest.skills().suggest(null, null)).getAsJsonArray("skills").size());
    }

    @Test
    public void aSkillTellsWhoSharesAndWhoWantsIt() {
        JsonObject seen = json(rest.skills().one(String.valueOf(bread.id().value())));

        assertEquals(2, seen.get("offered").getAsInt());
        assertEquals(0, seen.get("wanted").getAsInt());
        assertEquals(2, seen.getAsJsonArray("sharing").size());
        assertEquals(404, rest.skills().one("0").getStatus());
    }

    @Test
    public void whatIsWantedStandsBesideWhatIsOffered() {
        JsonObject page = json(rest.gaps().page(null, null, null, null));
        JsonObject gap = page.getAsJsonArray("gaps").get(0).getAsJsonObject();

        assertEquals("Chess", gap.getAsJsonObject("skill").get("name").getAsString());
        assertEquals(1, gap.get("wanted").getAsInt());
        assertEquals(0, gap.get("offered").getAsInt());
        assertEquals(0, json(rest.gaps().page("ENG", "wanted", "0", "5")).getAsJsonArray("gaps").size());
        assertEquals(
                List.of("space input.missing", "order skill.order.unknown", "after input.range", "limit input.range"),
                errors(rest.gaps().page(" ", "x", "-1", "101")));
    }

    @Test
    public void theCloudHasWhatMostPeopleClaim() {
        JsonObject first = json(rest.cloud().cloud(null, "1")).getAsJsonArray("skills").get(0).getAsJsonObject();

        assertEquals("Bread", first.getAsJsonObject("skill").get("name").getAsString());
        assertEquals(2, first.get("people").getAsInt());
        assertEquals(List.of("space input.missing", "limit input.range"), errors(rest.cloud().cloud("", "0")));
    }

    @Test
    public void whoCanHelpWithAPageWhoeverMaySeeIt() {
        rest.labels = Map.of(PAGE, List.of("baking", "2026"));
        assertEquals(404, rest.experts().experts("77", null).getStatus());
        rest.world.access.showToAll(PAGE);

        JsonObject experts = json(rest.experts().experts("77", "1"));

        assertEquals(2, experts.get("total").getAsInt());
        assertEquals(List.of("ana"), names(experts));
        assertEquals("Bread", experts.getAsJsonArray("skills").get(0).getAsJsonObject().get("name").getAsString());
        assertEquals(List.of("limit input.wrong-type"), errors(rest.experts().experts("77", "many")));
        assertEquals(404, rest.experts().experts("page", null).getStatus());
    }

    @Test
    public void visitorsSeeNobody() {
        rest.asVisitor();

        for (Response answer : List.of(
                rest.people().find(text("bread"), null, null), rest.skills().one("1"), rest.gaps().page(null, null, null, null),
                rest.cloud().cloud(null, null), rest.experts().experts("77", null))) {
            assertEquals(403, answer.getStatus());
        }
    }
}
