package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import javax.ws.rs.core.Response;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.testing.Cast;

public class VocabularyResourceTest {

    private final SkillRestWorld rest = new SkillRestWorld();
    private final Skill photo = rest.world.aSkill("Photography", "Photo");
    private final Skill foto = rest.world.aSkill("Photografy");

    @Before
    public void admin() {
        rest.as(SkillWorld.ADMIN);
    }

    private static String path(Skill skill) {
        return String.valueOf(skill.id().value());
    }

    private static List<String> errors(Response answer) {
        return json(answer).getAsJsonArray("errors").asList().stream()
                .map(each -> each.getAsJsonObject())
                .map(each -> (each.get("field").isJsonNull() ? "" : each.get("field").getAsString() + " ")
                        + each.get("reason").getAsString())
                .toList();
    }

    private static List<String> names(JsonArray skills) {
        return skills.asList().stream().map(each -> each.getAsJsonObject().get("name").getAsString()).toList();
    }

    private List<String> listed(String text, String state) {
        return names(json(rest.vocabulary().page(null, text, state, null, null)).getAsJsonArray("skills"));
    }

    @Test
    public void theVocabularyIsListedByNameAndSearchedByAnySpelling() {
        JsonObject page = json(rest.vocabulary().page(null, null, null, null, "1"));

        assertEquals(List.of("Photografy"), names(page.getAsJsonArray("skills")));
        assertEquals(2, page.get("total").getAsInt());
        assertEquals(1, page.get("next").getAsInt());
        assertEquals(List.of("Photography"), names(json(rest.vocabulary().page(null, null, null, "1", "1")).getAsJsonArray("skills")));
        assertEquals(List.of("Photography"), listed("O-GRAPHY", null));
        assertEquals(
                List.of("space input.missing", "text input.too-long", "state skill.state.unknown", "from input.range",
                        "limit input.range"),
                errors(rest.vocabulary().page(" ", "x".repeat(81), "gone", "-1", "201")));
    }

    @Test
    public void itIsForThoseWhoLookAfterIt() {
        rest.world.curator(Cast.BO, Cast.ENG);
        Skill ops = rest.world.aSkillOf(Cast.OPS, "Welding");

        assertEquals(403, rest.as(Cast.BO).vocabulary().page(null, null, null, null, null).getStatus());
        assertEquals(403, rest.vocabulary().page("OPS", null, null, null, null).getStatus());
        assertEquals(200, rest.vocabulary().page("ENG", null, null, null, null).getStatus());
        assertFalse(json(rest.oneOfAll().one(path(ops), "ENG")).get("mayChange").getAsBoolean());
        assertEquals("OPS", json(rest.oneOfAll().one(path(ops), "ENG")).get("home").getAsString());
        assertEquals(List.of("skill.curators-only"), errors(rest.oneOfAll().archive(path(ops), "ENG")));
        assertEquals(200, rest.oneOfAll().archive(path(photo), "ENG").getStatus());
        assertEquals(403, rest.as(Cast.CEM).nearDuplicates().page("ENG", null, null).getStatus());
    }

    @Test
    public void aSkillIsRenamedAndItsOldNameLeadsToIt() {
        JsonObject renamed = json(rest.oneOfAll().rename(path(photo), null, body("{\"name\": \"Taking pictures\", \"version\": 0}")));

        assertEquals("Taking pictures", renamed.get("name").getAsString());
        assertEquals(List.of("Taking pictures"), listed("photography", null));
        assertEquals(
                List.of("skill.stale"), errors(rest.oneOfAll().rename(path(photo), null, body("{\"name\": \"Light\", \"version\": 0}"))));
        assertEquals(
                List.of("name skill.term.taken"),
                errors(rest.oneOfAll().rename(path(photo), null, body("{\"name\": \"photografy\", \"version\": 1}"))));
        assertEquals(List.of("version input.missing"), errors(rest.oneOfAll().rename(path(photo), null, body("{\"name\": \"x\"}"))));
        assertEquals(404, rest.oneOfAll().rename("0", null, body("{\"name\": \"x\", \"version\": 0}")).getStatus());
    }

    @Test
    public void spellingsAndTagsAreChangedAndEveryMistakeHasItsPlace() {
        JsonObject changed = json(rest.oneOfAll().terms(path(photo), null, body("""
                {"terms": [{"text": "Photographie", "language": "FR", "label": true}, {"text": "Pics"}], "tags": ["passion"],
                 "version": 0}""")));
        Response wrong = rest.oneOfAll().terms(path(photo), null, body("""
                {"terms": [{"text": "Light"}, {"text": " "}, {"text": "x", "language": "f!"}], "tags": ["fun"], "version": 1}"""));

        assertEquals(3, changed.getAsJsonArray("terms").size());
        assertEquals("fr", changed.getAsJsonArray("terms").get(1).getAsJsonObject().get("language").getAsString());
        assertEquals(Bodies.strings("passion"), changed.get("tags"));
        assertEquals(
                List.of("terms[1].text input.missing", "terms[2].language skill.language.unknown", "tags skill.tag.unknown"),
                errors(wrong));
        assertEquals(
                List.of("terms[0].text input.wrong-type", "terms[0].colour input.unknown-field"),
                errors(rest.oneOfAll().terms(path(photo), null, body("{\"terms\": [{\"text\": 1, \"colour\": 2}], \"version\": 1}"))));
        assertEquals(
                List.of("terms input.wrong-type"),
                errors(rest.oneOfAll().terms(path(photo), null, body("{\"terms\": [\"x\"], \"version\": 1}"))));
    }

    @Test
    public void twoAreMergedWithAProposalAndTheUndoIsExact() {
        rest.world.shares(Cast.ANA, photo);
        JsonObject pair = json(rest.nearDuplicates().page(null, null, null)).getAsJsonArray("duplicates").get(0).getAsJsonObject();

        assertEquals("Photography", pair.getAsJsonObject("stays").get("name").getAsString());
        assertEquals("more-claims", pair.get("why").getAsString());
        assertEquals("peer-learning.vocabulary.why.more-claims[Photography]", pair.get("message").getAsString());
        JsonObject stands = json(rest.merges().merge(path(foto), null, body("{\"into\": " + path(photo) + "}")));
        assertEquals("Photography", stands.get("name").getAsString());
        assertEquals(List.of("Photografy"), names(stands.getAsJsonArray("merged")));
        assertEquals(List.of("Photography"), listed(null, null));
        assertEquals(List.of("Photografy"), listed(null, "merged"));
        assertEquals("merged", json(rest.oneOfAll().one(path(foto), null)).get("state").getAsString());
        JsonObject back = json(rest.merges().undo(path(foto), null));
        assertEquals("active", back.get("state").getAsString());
        assertEquals(List.of("skill.not-merged"), errors(rest.merges().undo(path(foto), null)));
    }

    @Test
    public void mergesThatCannotBe() {
        assertEquals(List.of("into input.missing"), errors(rest.merges().merge(path(foto), null, body("{}"))));
        assertEquals(List.of("skill.merge.same"), errors(rest.merges().merge(path(foto), null, body("{\"into\": " + path(foto) + "}"))));
        assertEquals(404, rest.merges().merge(path(foto), null, body("{\"into\": 987654}")).getStatus());
        assertEquals(404, rest.merges().undo("x", null).getStatus());
        assertEquals(400, rest.merges().undo(path(foto), "").getStatus());
    }

    @Test
    public void aPartIsTakenOut() {
        Response answer = rest.splits().split(path(photo), null, body("{\"name\": \"Snapshots\", \"terms\": [\"photo\"], \"version\": 0}"));

        assertEquals(201, answer.getStatus());
        assertEquals("Snapshots", json(answer).get("name").getAsString());
        assertEquals(2, json(answer).getAsJsonArray("terms").size());
        assertEquals(1, json(rest.oneOfAll().one(path(photo), null)).getAsJsonArray("terms").size());
        assertEquals(
                List.of("name input.missing", "terms[0] skill.split.term"),
                errors(rest.splits().split(path(photo), null, body("{\"terms\": [\"light\"], \"version\": 1}"))));
    }

    @Test
    public void aSkillIsArchivedAndOfferedAgain() {
        assertEquals("archived", json(rest.oneOfAll().archive(path(photo), null)).get("state").getAsString());
        assertEquals(List.of("Photography"), listed(null, "archived"));
        assertEquals("active", json(rest.oneOfAll().restore(path(photo), null)).get("state").getAsString());
        rest.world.merge(foto, photo);
        assertEquals(List.of("skill.is-merged"), errors(rest.oneOfAll().archive(path(foto), null)));
    }

    @Test
    public void theStarterListLoadsAndCanBeTakenAwayAndBroughtInAgain() {
        JsonObject loaded = json(rest.files().starter(null));
        String table = (String) rest.files().export(null).getEntity();
        JsonObject again = json(rest.previews().preview(null, body(list(table))));

        assertTrue(loaded.toString(), loaded.get("added").getAsInt() >= 350);
        assertEquals(0, loaded.get("refused").getAsInt());
        assertEquals(0, again.get("added").getAsInt());
        assertEquals(0, again.get("completed").getAsInt());
        assertEquals(0, again.get("refused").getAsInt());
        assertTrue(table.startsWith("\uFEFFname,tags,synonyms,"));
    }

    @Test
    public void aPreviewTellsLineByLineAndChangesNothingAndGoodLinesDoNotWaitForBadOnes() {
        String csv = "name,synonyms,tags,colour\nOrigami,Paper folding,passion,red\n,lost,,\nPhotography,Pics;Photografy,,\n";

        JsonObject preview = json(rest.previews().preview(null, body(list(csv))));

        assertEquals(2, rest.world.vocabularies.now().all().size());
        JsonArray lines = preview.getAsJsonArray("lines");
        assertEquals("added", lines.get(0).getAsJsonObject().get("outcome").getAsString());
        assertEquals("refused", lines.get(1).getAsJsonObject().get("outcome").getAsString());
        assertEquals(3, lines.get(1).getAsJsonObject().get("number").getAsInt());
        assertEquals("completed", lines.get(2).getAsJsonObject().get("outcome").getAsString());
        JsonObject taken = lines.get(2).getAsJsonObject().getAsJsonArray("wrong").get(0).getAsJsonObject();
        assertEquals("peer-learning.refusal.skill.term.taken[Photografy, Photografy]", taken.get("message").getAsString());
        assertEquals(Bodies.strings("colour"), preview.get("ignored"));
        assertEquals("peer-learning.vocabulary.list.preview[1, 1, 0, 1]", preview.get("message").getAsString());
        JsonObject done = json(rest.files().bringIn(null, body(list(csv))));
        assertEquals(lines, done.getAsJsonArray("lines"));
        assertEquals(List.of("Origami", "Photografy", "Photography"), listed(null, null));
    }

    @Test
    public void listsThatAreNone() {
        assertEquals(List.of("csv input.missing"), errors(rest.previews().preview(null, body("{}"))));
        assertEquals(List.of("csv input.missing"), errors(rest.previews().preview(null, body("{\"csv\": \" \"}"))));
        assertEquals(List.of("csv input.wrong-type"), errors(rest.files().bringIn(null, body("{\"csv\": 1}"))));
        assertEquals(List.of("csv skill.import.header"), errors(rest.files().bringIn(null, body(list("Origami\n")))));
        assertEquals(List.of("csv skill.import.too-long"), errors(rest.files().bringIn(null, body(list("name\n" + "x\n".repeat(5001))))));
        assertEquals(List.of("input.too-large"), errors(rest.files().bringIn(null, body(list("x".repeat(1024 * 1024))))));
        assertEquals(403, rest.as(Cast.CEM).files().starter(null).getStatus());
        assertEquals(403, rest.files().export("ENG").getStatus());
    }

    @Test
    public void aCellThatLooksLikeAFormulaIsHarmlessAndComesBackAsItWas() {
        rest.world.aSkill("=HYPERLINK(1)");

        String table = (String) rest.files().export(null).getEntity();

        assertTrue(table, table.contains("\r\n'=HYPERLINK(1),"));
        assertEquals(3, json(rest.previews().preview(null, body(list(table)))).get("unchanged").getAsInt());
    }

    private static String list(String csv) {
        JsonObject list = new JsonObject();
        list.addProperty("csv", csv);
        return list.toString();
    }
}
