package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.search.PeopleFound.Hit;
import org.peerlearning.skill.search.PeopleQuery.Wants;
import org.peerlearning.skill.search.PeopleRanking.Part;

public class FindPeopleTest {

    private static final PersonKey VIEWER = new PersonKey("viewer");

    private final Finding finding = new Finding();
    private final Skill java = finding.skill("Java");
    private final Skill sql = finding.skill("SQL");
    private final Skill chess = finding.skill("Chess", Term.label("fr", "Échecs"));
    private final Skill photography = finding.skill("Photography", Term.of("photo"));
    private final Skill editing = finding.skill("Photo editing");

    private List<String> found(PersonKey viewer, PeopleQuery query) {
        return finding.find(viewer, query).hits().stream().map(hit -> hit.person().value()).toList();
    }

    private List<String> found(String typed) {
        return found(VIEWER, PeopleQuery.of(typed));
    }

    private static EntryClaim with(Skill skill, Level level, int confirmations, int daysAgo) {
        return Finding.claim(
                skill.id(), EnumSet.of(Direction.CAN_SHARE), level, false, Visibility.OPEN, confirmations,
                Finding.TODAY.minusDays(daysAgo));
    }

    @Test
    public void visitorsWhoAreNotLoggedInFindNobodyAndNoCount() {
        finding.write("ana", Finding.shares(java, Level.FLUENT));
        finding.loaded();
        assertEquals(
                List.of("skill.log-in"), Answers.reasons(finding.people().find(Viewer.ANONYMOUS, PeopleQuery.of("java"))));
    }

    @Test
    public void aPrivateClaimIsFoundByItsOwnerAloneAndInNobodyElsesCounts() {
        finding.write("ana", new Profile("Sales", "", ""), Finding.shown(Finding.shares(java, Level.FLUENT), Visibility.PRIVATE));
        finding.loaded();
        finding.companions.together(Finding.person("ana"), VIEWER);
        for (PeopleQuery query : List.of(PeopleQuery.of("java"), PeopleQuery.of(""))) {
            PeopleFound others = finding.find(VIEWER, query);
            assertEquals(0, others.total());
            assertEquals(List.of(), others.facets().departments());
            PeopleFound own = finding.find(Finding.person("ana"), query);
            assertEquals(1, own.total());
            assertEquals(List.of(new Facets.Count("Sales", 1)), own.facets().departments());
        }
    }

    @Test
    public void aClaimForMembersIsFoundByThoseWhoShareAGroupWithThePerson() {
        finding.write("ana", Finding.shown(Finding.shares(java, Level.FLUENT), Visibility.MEMBERS));
        finding.loaded();
        assertEquals(List.of(), found("java"));
        finding.companions.together(Finding.person("ana"), VIEWER);
        assertEquals(List.of("ana"), found("java"));
        assertEquals(List.of("ana"), found(Finding.person("ana"), PeopleQuery.of("java")));
    }

    @Test
    public void whoHasMoreToShowComesFirst() {
        finding.write("wants", Finding.wants(java));
        finding.write("curious", with(java, Level.CURIOUS, 0, 0));
        finding.write("teaches", with(java, Level.CAN_TEACH, 0, 0));
        finding.write("confirmed", with(java, Level.CAN_TEACH, 3, 0));
        finding.write("faded", with(java, Level.CAN_TEACH, 3, 400));
        finding.write("older", with(java, Level.CAN_TEACH, 3, 200));
        finding.loaded();
        assertEquals(List.of("confirmed", "older", "teaches", "faded", "curious", "wants"), found("java"));
    }

    @Test
    public void everyHitSaysWhyAndItsPointsAddUp() {
        finding.write("ana", with(java, Level.FLUENT, 2, 100));
        finding.write("bo", with(java, Level.FLUENT, 2, 400));
        finding.loaded();
        List<Hit> hits = finding.find(VIEWER, PeopleQuery.of("java")).hits();
        assertEquals(List.of(Part.MATCH, Part.LEVEL, Part.EVIDENCE, Part.FRESHNESS), parts(hits.get(0)));
        assertEquals(List.of(1, 3, 2, 3), hits.get(0).reasons().stream().map(PeopleFound.Reason::number).toList());
        assertEquals(List.of(Part.MATCH, Part.LEVEL, Part.EVIDENCE, Part.FADED), parts(hits.get(1)));
        assertFalse(hits.get(0).matched().get(0).faded());
        assertTrue(hits.get(1).matched().get(0).faded());
        hits.forEach(hit -> assertEquals(hit.score(), hit.reasons().stream().mapToInt(PeopleFound.Reason::points).sum()));
    }

    private static List<Part> parts(Hit hit) {
        return hit.reasons().stream().map(PeopleFound.Reason::part).toList();
    }

    @Test
    public void severalSkillsAreAllAskedForOrAnyOfThem() {
        finding.write("both", Finding.shares(java, Level.CURIOUS), Finding.shares(sql, Level.CURIOUS));
        finding.write("one", Finding.shares(java, Level.CAN_TEACH));
        finding.write("none", Finding.shares(chess, Level.CAN_TEACH));
        finding.loaded();
        List<SkillId> two = List.of(java.id(), sql.id());
        assertEquals(List.of("both"), found(VIEWER, PeopleQuery.of(two, true)));
        assertEquals(List.of("both", "one"), found(VIEWER, PeopleQuery.of(two, false)));
        assertEquals(List.of("both"), found("java, sql"));
        assertEquals(List.of("both"), found("java and sql"));
        assertEquals(List.of("both"), found("java et sql"));
        assertEquals(List.of("both"), found("java sql"));
        assertEquals(List.of(), found("java, chess"));
    }

    @Test
    public void everyWishIsAskedOfTheSameClaim() {
        finding.write("ana", new Profile("Sales", "Lyon", "fr"),
                Finding.claim(java.id(), EnumSet.of(Direction.WANTS_TO_LEARN), Level.CAN_TEACH, true, Visibility.OPEN, 0, Finding.TODAY),
                Finding.claim(sql.id(), EnumSet.of(Direction.CAN_SHARE), Level.CURIOUS, false, Visibility.OPEN, 0, Finding.TODAY));
        finding.loaded();
        PeopleQuery any = PeopleQuery.of(List.of(java.id(), sql.id()), false);
        assertEquals(List.of("ana"), found(VIEWER, any.wanting(Wants.NOTHING.atLeast(Level.FLUENT))));
        assertEquals(List.of("ana"), found(VIEWER, any.wanting(Wants.NOTHING.direction(Direction.CAN_SHARE))));
        assertEquals(List.of(), found(VIEWER, any.wanting(Wants.NOTHING.atLeast(Level.FLUENT).direction(Direction.CAN_SHARE))));
        assertEquals(List.of(), found(VIEWER, any.wanting(Wants.NOTHING.direction(Direction.CAN_SHARE).happy())));
        assertEquals(List.of("ana"), found(VIEWER, any.wanting(Wants.NOTHING.department("sales ").location("LYON").language("fr"))));
        assertEquals(List.of(), found(VIEWER, any.wanting(Wants.NOTHING.department("Nowhere"))));
    }

    @Test
    public void whatIsChosenInAFacetIsLeftOutOfItsOwnCountsOnly() {
        finding.write("ana", new Profile("Sales", "Lyon", "fr"), Finding.shares(java, Level.CAN_TEACH));
        finding.write("bo", new Profile("Sales", "Oslo", "en"), Finding.shares(java, Level.CURIOUS));
        finding.write("cem", new Profile("Legal", "Lyon", "fr"), Finding.wants(java));
        finding.loaded();
        PeopleFound found = finding.find(VIEWER, PeopleQuery.of("java").wanting(Wants.NOTHING.department("Sales")));
        assertEquals(2, found.total());
        assertEquals(List.of(new Facets.Count("Sales", 2), new Facets.Count("Legal", 1)), found.facets().departments());
        assertEquals(List.of(new Facets.Count("Lyon", 1), new Facets.Count("Oslo", 1)), found.facets().locations());
        assertEquals(
                List.of(2, 1, 1, 1), found.facets().levels().stream().map(Facets.Count::people).toList());
        assertEquals(
                List.of("can-share", "wants-to-learn", "strength"), found.facets().directions().stream().map(Facets.Count::value).toList());
        assertEquals(List.of(2, 0, 0), found.facets().directions().stream().map(Facets.Count::people).toList());
    }

    @Test
    public void aChosenValueStaysAmongManyMore() {
        for (int i = 0; i < 60; i++) {
            finding.write("p" + i, new Profile("D" + i % 30, "", ""), Finding.shares(java, Level.FLUENT));
        }
        finding.write("last", new Profile("Tiny", "", ""), Finding.shares(java, Level.FLUENT));
        finding.loaded();
        Facets facets = finding.find(VIEWER, PeopleQuery.of("java").wanting(Wants.NOTHING.department("Tiny"))).facets();
        assertEquals(Facets.VALUES_MAX + 1, facets.departments().size());
        assertTrue(facets.departments().contains(new Facets.Count("Tiny", 1)));
    }

    @Test
    public void aMisspeltSkillIsCorrectedAndThatIsSaid() {
        finding.write("ana", Finding.shares(chess, Level.FLUENT));
        finding.loaded();
        PeopleFound found = finding.find(VIEWER, PeopleQuery.of("chesss"));
        assertEquals(Optional.of("chesss"), found.correctedFrom());
        assertEquals(List.of(chess), found.understood());
        assertEquals(1, found.hits().size());
        assertEquals(Optional.empty(), finding.find(VIEWER, PeopleQuery.of("echecs")).correctedFrom());
    }

    @Test
    public void aBeginningMeansAllThatBeginsSoAndAWholeNameOnlyItself() {
        finding.write("ana", Finding.shares(photography, Level.FLUENT));
        finding.write("bo", Finding.shares(editing, Level.FLUENT));
        finding.loaded();
        assertEquals(List.of("ana"), found("photo"));
        assertEquals(Set.of("ana", "bo"), Set.copyOf(found("phot")));
    }

    @Test
    public void whatNobodyHasHeardOfFindsNobody() {
        finding.write("ana", Finding.shares(java, Level.FLUENT));
        finding.loaded();
        PeopleFound found = finding.find(VIEWER, PeopleQuery.of("zzzz qqqq"));
        assertEquals(0, found.total());
        assertEquals(List.of(), found.understood());
        assertEquals(List.of(), found(VIEWER, PeopleQuery.of(List.of(new SkillId(999)), true)));
        assertEquals(List.of("ana"), found(VIEWER, PeopleQuery.of(List.of(new SkillId(999), java.id()), false)));
    }

    @Test
    public void withoutASkillEverybodyIsShownWithTheirBest() {
        finding.write("ana", Finding.shares(java, Level.CURIOUS), Finding.shares(chess, Level.CAN_TEACH));
        finding.write("none");
        finding.loaded();
        PeopleFound found = finding.find(VIEWER, PeopleQuery.of("  "));
        assertEquals(1, found.total());
        assertEquals(chess, found.hits().get(0).matched().get(0).skill());
    }

    @Test
    public void pagesFollowEachOtherThoughPeopleComeAndGoAndADayEnds() {
        for (int i = 0; i < 37; i++) {
            finding.write("p" + i, Finding.shares(java, Level.byNumber(1 + i % 2).orElseThrow()));
        }
        finding.loaded();
        PeopleFound page = finding.find(VIEWER, PeopleQuery.of("java").page(Optional.empty(), 10));
        List<PersonKey> seen = new ArrayList<>(page.hits().stream().map(Hit::person).toList());
        PersonKey last = seen.get(9);
        finding.directory.written(new DirectoryEntry(last, false, Profile.UNKNOWN, List.of(), Finding.NOW));
        finding.clock.pass(Duration.ofHours(20));
        while (page.next().isPresent()) {
            Optional<PeopleCursor> travelled = PeopleCursor.parse(page.next().get().text());
            assertEquals(page.next(), travelled);
            page = finding.find(VIEWER, PeopleQuery.of("java").page(travelled, 10));
            page.hits().forEach(hit -> seen.add(hit.person()));
        }
        assertEquals(37, seen.size());
        assertEquals(37, Set.copyOf(seen).size());
    }

    @Test
    public void whatIsNoCursorIsRefused() {
        for (String text : List.of("", "x", "????", "MSAy", "OTk5OTk5OTk5OTk5OTk5OTk5OSAxIGE")) {
            assertEquals(text, Optional.empty(), PeopleCursor.parse(text));
        }
    }

    @Test
    public void amongEqualsNotTheSameComeFirstEveryDay() {
        for (int i = 0; i < 40; i++) {
            finding.write("p" + i, Finding.shares(java, Level.FLUENT));
        }
        finding.loaded();
        List<String> today = found("java");
        assertEquals(today, found("java"));
        finding.clock.pass(Duration.ofDays(1));
        List<String> tomorrow = found("java");
        assertFalse(today.equals(tomorrow));
        List<String> sorted = new ArrayList<>(tomorrow);
        Collections.sort(sorted);
        assertFalse(sorted.equals(tomorrow));
    }

    @Test
    public void archivedSkillsAreStillFoundForTheirClaimsStay() {
        finding.write("ana", Finding.shares(chess, Level.FLUENT));
        finding.archive(chess);
        finding.loaded();
        assertEquals(List.of("ana"), found("chess"));
    }

    @Test
    public void moreSkillsThanASearchTakesAreRefused() {
        List<SkillId> many = new ArrayList<>();
        for (int i = 0; i <= PeopleQuery.SKILLS_MAX; i++) {
            many.add(new SkillId(i + 1));
        }
        assertEquals(
                List.of("skills: skill.too-many-skills"),
                Answers.reasons(finding.people().find(Viewer.of(VIEWER), PeopleQuery.of(many, true))));
    }

    @Test
    public void namesInOtherScriptsAndEmojisAreFound() {
        Skill guitar = finding.skill("🎸");
        Skill arabic = finding.skill("العربية");
        finding.write("ana", new Profile("الموارد البشرية", "", "ar"), Finding.shares(guitar, Level.FLUENT));
        finding.write("bo", new Profile("", "", "ar"), Finding.shares(arabic, Level.FLUENT));
        finding.loaded();
        assertEquals(List.of("ana"), found("🎸"));
        assertEquals(List.of("bo"), found("العَرَبِيَّة"));
        assertEquals(List.of("ana"), found(VIEWER, PeopleQuery.of("").wanting(Wants.NOTHING.department("الموارد البشرية"))));
    }
}
