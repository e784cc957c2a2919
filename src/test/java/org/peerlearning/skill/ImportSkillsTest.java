package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Tag;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

public class ImportSkillsTest {

    private final SkillWorld world = new SkillWorld();

    private ImportReport apply(String csv) {
        return Answers.given(world.importing().apply(SkillWorld.WIKI, csv));
    }

    private Skill spelled(String text) {
        return world.vocabularies.now().spelled(text).orElseThrow();
    }

    private static List<ImportLine.Outcome> outcomes(ImportReport report) {
        return report.lines().stream().map(ImportLine::outcome).toList();
    }

    /** As a door writes it. */
    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    @Test
    public void aLineIsASkillWithNamesSynonymsAndTags() {
        ImportReport report = apply("""
                name,tags,synonyms,label:fr,synonyms:fr
                Guitar,passion;Work,acoustic guitar; axe,Guitare,gratte;guitare sèche
                """);
        assertEquals(
                List.of(new ImportLine(
                        2, "Guitar", ImportLine.Outcome.ADDED,
                        List.of("Guitar", "acoustic guitar", "axe", "Guitare", "gratte", "guitare sèche"), List.of())),
                report.lines());
        Skill guitar = spelled("Guitare seche");
        assertEquals(
                List.of(
                        Term.of("Guitar"), Term.of("acoustic guitar"), Term.of("axe"), Term.label("fr", "Guitare"),
                        Term.in("fr", "gratte"), Term.in("fr", "guitare sèche")),
                guitar.terms());
        assertEquals(Set.of(Tag.WORK, Tag.PASSION), guitar.tags());
    }

    @Test
    public void aPreviewTellsWhatHappensAndChangesNothing() {
        world.aSkill("SQL");
        String csv = "name,synonyms\nSQL,queries\nGo,golang\nSQL,\n,\"\n";
        ImportReport preview = Answers.given(world.importing().preview(SkillWorld.WIKI, csv));
        assertEquals(1, world.skills.all().size());
        assertEquals(0, spelled("sql").version());
        assertEquals(preview, apply(csv));
        assertEquals(
                List.of(
                        ImportLine.Outcome.COMPLETED, ImportLine.Outcome.ADDED, ImportLine.Outcome.UNCHANGED,
                        ImportLine.Outcome.REFUSED),
                outcomes(preview));
        assertEquals(List.of("queries"), preview.lines().get(0).terms());
        assertEquals(1, preview.count(ImportLine.Outcome.ADDED));
    }

    @Test
    public void goodLinesDoNotWaitForBadOnes() {
        ImportReport report = apply("""
                name,tags,label:fr
                One,fun,
                ,work,
                Two,,Deux
                "Three,work,Trois
                %s,,
                "Four ""4\""",,Quatre
                """.formatted("x".repeat(81)));
        assertEquals(
                List.of(
                        "2 REFUSED tags: skill.tag.unknown", "3 REFUSED name: input.missing", "4 ADDED ",
                        "5 REFUSED csv: skill.import.quote", "6 REFUSED name: input.too-long", "7 ADDED "),
                report.lines().stream()
                        .map(line -> line.number() + " " + line.outcome() + " "
                                + line.wrong().stream().map(no -> no.field().orElse("") + ": " + no.reason()).collect(Collectors.joining()))
                        .toList());
        assertEquals("Four \"4\"", spelled("quatre").name());
        assertEquals(2, world.skills.all().size());
    }

    @Test
    public void noSpellingIsTakenFromAnother() {
        world.aSkill("JavaScript", "JS");
        ImportReport report = apply("name,synonyms\nJScript,JS;ms script\nScripting,ms script;jscript\n");
        assertEquals(List.of(ImportLine.Outcome.ADDED, ImportLine.Outcome.ADDED), outcomes(report));
        assertEquals("JavaScript", spelled("js").name());
        assertEquals("JScript", spelled("ms script").name());
        assertEquals(
                List.of("skill.term.taken", "skill.term.taken"),
                report.lines().get(1).wrong().stream().map(no -> no.reason()).toList());
    }

    @Test
    public void aLineThatNamesASynonymCompletesItsSkillEvenThroughAMerge() {
        Skill js = world.aSkill("JS");
        Skill javascript = world.aSkill("JavaScript");
        world.merge(js, javascript);
        ImportReport report = apply("name,synonyms,tags\njs,ECMAScript;JavaScript,work\n");
        assertEquals(List.of(ImportLine.Outcome.COMPLETED), outcomes(report));
        assertEquals(javascript.id(), spelled("ecmascript").id());
        assertEquals(Set.of(Tag.WORK), world.now(javascript).tags());
        assertEquals(List.of("JS"), world.now(js).terms().stream().map(Term::text).toList());
    }

    @Test
    public void aLabelGivesAKnownSpellingItsLanguage() {
        world.aSkill("Guitar", "Guitare");
        apply("name,label:fr\nGuitar,Guitare\n");
        assertEquals(List.of(Term.of("Guitar"), Term.label("fr", "Guitare")), spelled("Guitar").terms());
    }

    @Test
    public void whatSpreadsheetsDoToAFileDoesNotMatter() {
        ImportReport report = apply("\uFEFFName;TAGS;Synonyms;Notes\r\n'+1;work;\"a;b\";x\r\n\r\n;;;\r\n\"multi\r\nline\";;;\r");
        assertEquals(List.of("+1", "multi line"), report.lines().stream().map(ImportLine::name).toList());
        assertEquals(List.of(2, 5), report.lines().stream().map(ImportLine::number).toList());
        assertEquals(List.of("Notes"), report.ignored());
        assertEquals(spelled("a").id(), spelled("b").id());
    }

    @Test
    public void aFileWithoutNamesIsRefused() {
        for (String none : new String[] {null, "", "\n\n", "skill,tags\nGo,work", "label:fr\nGo"}) {
            assertEquals(List.of("csv: skill.import.header"), Answers.reasons(world.importing().preview(SkillWorld.WIKI, none)));
        }
        String many = "name\n" + "Go\n".repeat(SkillTable.LINES_MAX + 1);
        assertEquals(List.of("csv: skill.import.too-long"), Answers.reasons(world.importing().apply(SkillWorld.WIKI, many)));
    }

    @Test
    public void whatASpaceBringsInIsAtHomeThereAndLeavesOthersAlone() {
        world.aSkillOf(Cast.OPS, "SQL");
        world.aSkill("Go");
        Curator ana = world.curator(Cast.ANA, Cast.ENG);
        ImportReport report =
                Answers.given(world.importing().apply(ana, "name,synonyms\nSQL,queries\nSQL,\nGo,golang\nYoga,\n"));
        assertEquals(
                List.of(
                        ImportLine.Outcome.REFUSED, ImportLine.Outcome.UNCHANGED, ImportLine.Outcome.COMPLETED,
                        ImportLine.Outcome.ADDED),
                outcomes(report));
        assertEquals(Optional.of(Cast.ENG), spelled("yoga").home());
        assertEquals(Optional.empty(), spelled("golang").home());
        assertEquals(Optional.empty(), world.vocabularies.now().spelled("queries"));
    }

    @Test
    public void whatIsTakenOutCanBeBroughtInElsewhere() {
        world.skills.having(new NewSkill(
                "Guitar",
                List.of(Term.label("en", "Guitar"), Term.label("fr", "Guitare"), Term.in("fr", "a;b\\c"), Term.of("six, \"strings\"")),
                Set.of(Tag.WORK, Tag.PASSION), Optional.empty()));
        Skill js = world.aSkill("JS", "=cmd");
        Skill javascript = world.aSkill("JavaScript");
        world.merge(js, javascript);
        Texts.HARD.forEach(world::aSkill);
        Answers.given(world.archiving().archive(SkillWorld.WIKI, world.aSkill("COBOL").id()));
        List<List<String>> rows = Answers.given(world.exporting().export(SkillWorld.WIKI));
        assertEquals(List.of("name", "tags", "synonyms", "label:en", "synonyms:en", "label:fr", "synonyms:fr"), rows.get(0));
        assertEquals(3 + Texts.HARD.size(), rows.size());

        SkillWorld elsewhere = new SkillWorld();
        ImportReport report = Answers.given(elsewhere.importing().apply(SkillWorld.WIKI, csv(rows)));
        assertEquals(rows.size() - 1, report.count(ImportLine.Outcome.ADDED));
        assertEquals(rows, Answers.given(elsewhere.exporting().export(SkillWorld.WIKI)));
        assertEquals("JavaScript", elsewhere.vocabularies.now().spelled("=cmd").orElseThrow().name());

        ImportReport again = apply(csv(rows));
        assertEquals(rows.size() - 1, again.count(ImportLine.Outcome.UNCHANGED));
    }

    @Test
    public void aSpaceTakesOutWhatItLooksAfter() {
        world.aSkillOf(Cast.OPS, "SQL");
        world.aSkillOf(Cast.ENG, "Go");
        world.aSkill("Yoga");
        List<List<String>> rows = Answers.given(world.exporting().export(world.curator(Cast.ANA, Cast.ENG)));
        assertEquals(List.of("name", "Go", "Yoga"), rows.stream().map(row -> row.get(0)).toList());
    }

    @Test
    public void theStarterListIsLoadedInOneStepAndTwiceDoesNoHarm() {
        Curator ana = world.curator(Cast.ANA, Cast.ENG);
        ImportReport report = Answers.given(world.starting().load(ana));
        assertEquals(0, report.count(ImportLine.Outcome.REFUSED));
        assertTrue(report.count(ImportLine.Outcome.ADDED) >= 380);
        report.lines().forEach(line -> assertEquals(line.toString(), List.of(), line.wrong()));
        long work = world.skills.all().stream().filter(skill -> skill.tags().contains(Tag.WORK)).count();
        long passion = world.skills.all().stream().filter(skill -> skill.tags().contains(Tag.PASSION)).count();
        assertTrue(work >= 100 && passion >= 100);
        assertFalse(world.skills.all().stream().anyMatch(skill -> skill.tags().isEmpty() || !skill.home().equals(ana.space())));
        long version = world.skills.version();
        ImportReport again = Answers.given(world.starting().load(ana));
        assertEquals(report.lines().size(), again.count(ImportLine.Outcome.UNCHANGED));
        assertEquals(version, world.skills.version());
    }
}
