package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.search.SuggestSkills.Suggested;

public class SuggestSkillsTest {

    private static final Viewer VIEWER = Viewer.of(new PersonKey("viewer"));

    private final Finding finding = new Finding();
    private final SuggestSkills suggesting = new SuggestSkills(finding.directory);

    private List<Suggested> typed(String text, Locale reader) {
        return suggesting.typeAhead(VIEWER, text, reader, 5);
    }

    private List<String> names(String text) {
        return typed(text, Locale.ENGLISH).stream().map(found -> found.skill().name()).toList();
    }

    @Test
    public void whichSpellingMatchedAndHowIsTold() {
        finding.skill("Cooking", Term.label("fr", "Cuisine"), Term.in("fr", "fourneaux"), Term.label("de", "Kochen"));
        assertMatch("cook", Locale.ENGLISH, "Cooking", MatchKind.NAME);
        assertMatch("cuisine", Locale.FRENCH, "Cuisine", MatchKind.NAME);
        assertMatch("cuisine", Locale.ENGLISH, "Cuisine", MatchKind.LANGUAGE);
        assertMatch("kochen", Locale.FRENCH, "Kochen", MatchKind.LANGUAGE);
        assertMatch("fourneau", Locale.FRENCH, "fourneaux", MatchKind.SYNONYM);
        assertMatch("cookng", Locale.ENGLISH, "Cooking", MatchKind.NEAR);
        assertTrue(typed("COOKING", Locale.ENGLISH).get(0).same());
        assertFalse(typed("cookng", Locale.ENGLISH).get(0).same());
    }

    private void assertMatch(String text, Locale reader, String term, MatchKind kind) {
        Suggested found = typed(text, reader).get(0);
        assertEquals(term, found.matched().text());
        assertEquals(kind, found.kind());
    }

    @Test
    public void eachSkillIsOfferedOnceAndByTheOneThatStandsForIt() {
        Skill photo = finding.skill("Photography", Term.of("photo"), Term.of("photos"));
        Skill gone = finding.skill("Fotografie", Term.of("photo taking"));
        finding.merge(gone, photo);
        assertEquals(List.of("Photography"), names("photo"));
        assertEquals(List.of("Photography"), names("fotografie"));
        finding.unmerge(gone);
        assertEquals(List.of("Fotografie"), names("fotografie").subList(0, 1));
    }

    @Test
    public void archivedSkillsAreNotOffered() {
        Skill fax = finding.skill("Fax machines");
        assertEquals(List.of("Fax machines"), names("fax"));
        finding.archive(fax);
        assertEquals(List.of(), names("fax"));
    }

    @Test
    public void ofTwoThatAnswerAsWellTheOneMorePeopleClaimComesFirst() {
        finding.skill("Drums", Term.of("beat"));
        Skill poetry = finding.skill("Poetry", Term.of("beats"));
        Skill boxing = finding.skill("Boxing", Term.of("beaty"));
        finding.write("ana", Finding.shares(poetry, Level.FLUENT), Finding.shares(boxing, Level.FLUENT));
        finding.write("bo", Finding.shares(boxing, Level.FLUENT));
        finding.loaded();
        assertEquals(List.of("Boxing", "Poetry"), names("bea").stream().filter(name -> !name.equals("Drums")).toList());
    }

    @Test
    public void shortNamesAreFoundAsTheyAreTyped() {
        for (String name : List.of("C", "C++", "C#", ".NET", "R", "Go", "Node.js", "日本語", "🎸")) {
            finding.skill(name);
        }
        for (String typed : List.of("c", "c++", "c#", ".net", "r", "go", "日本語", "🎸")) {
            assertTrue(typed, names(typed).get(0).equalsIgnoreCase(typed));
        }
        assertEquals("Node.js", names("nodejs").get(0));
        assertEquals("Node.js", names("node js").get(0));
    }

    @Test
    public void wordsMayComeInAnyOrderAndWithSmallWordsBetween() {
        finding.skill("Project management", Term.label("fr", "Gestion de projet"));
        assertEquals(List.of("Project management"), names("management of projects"));
        assertEquals(List.of("Project management"), names("projets gestion"));
    }

    @Test
    public void nothingTypedAndNobodyLoggedInGetNothing() {
        finding.skill("Chess");
        assertEquals(List.of(), names(" "));
        assertEquals(List.of(), names("\u200D"));
        assertEquals(List.of(), suggesting.typeAhead(Viewer.ANONYMOUS, "chess", Locale.ENGLISH, 5));
        assertEquals(List.of(), suggesting.typeAhead(VIEWER, "chess", Locale.ENGLISH, 0));
    }

    @Test
    public void aVeryLongTextDoesNoHarm() {
        finding.skill("Chess");
        assertEquals(List.of(), names("x".repeat(100_000)));
        assertEquals(List.of(), names("qx ".repeat(10_000)));
    }
}
