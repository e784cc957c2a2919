package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.search.Gaps.Gap;
import org.peerlearning.skill.search.Gaps.Order;
import org.peerlearning.skill.search.SkillCloud.Cloudlet;

/** Gaps, clouds, one skill, the experts of a page and lists for administrators. */
public class CountingTest {

    private static final PersonKey VIEWER = new PersonKey("viewer");
    private static final Optional<SpaceKey> WIKI = Optional.empty();

    private final Finding finding = new Finding();
    private final Skill java = finding.skill("Java");
    private final Skill chess = finding.skill("Chess", Term.label("fr", "Échecs"), Term.of("board tactics"));
    private final Skill sailing = finding.skill("Sailing");

    private List<String> gaps(PersonKey viewer, Optional<SpaceKey> space, Order order) {
        return Answers.given(new Gaps(finding.counting()).of(Viewer.of(viewer), space, order, 0, 50, Locale.ENGLISH)).gaps().stream()
                .map(CountingTest::told)
                .toList();
    }

    private static String told(Gap gap) {
        return gap.skill().name() + " " + gap.wanted() + ":" + gap.offered();
    }

    @Test
    public void wantedBesideOfferedTheGreatestNeedFirst() {
        finding.write("ana", Finding.wants(java), Finding.wants(chess));
        finding.write("bo", Finding.wants(java), Finding.shares(chess, Level.FLUENT));
        finding.write("cem", Finding.wants(chess), Finding.shares(sailing, Level.FLUENT));
        finding.write("dee", Finding.wants(chess));
        for (boolean loaded : new boolean[] {false, true}) {
            if (loaded) {
                finding.loaded();
            }
            assertEquals(List.of("Java 2:0", "Chess 3:1"), gaps(VIEWER, WIKI, Order.NEED));
            assertEquals(List.of("Chess 3:1", "Java 2:0"), gaps(VIEWER, WIKI, Order.WANTED));
            assertEquals(List.of("Chess 3:1", "Java 2:0"), gaps(VIEWER, WIKI, Order.NAME));
        }
        finding.archive(java);
        assertEquals(List.of("Chess 3:1"), gaps(VIEWER, WIKI, Order.NEED));
    }

    @Test
    public void whatAViewerMayNotSeeIsInNoCount() {
        finding.write("ana", Finding.shown(Finding.wants(java), Visibility.MEMBERS));
        finding.write("bo", Finding.shown(Finding.wants(java), Visibility.PRIVATE));
        finding.loaded();
        finding.companions.together(VIEWER, Finding.person("ana"));
        finding.companions.in(Finding.SPACE, Finding.person("ana"), Finding.person("bo"));
        for (Optional<SpaceKey> where : List.of(WIKI, Optional.of(Finding.SPACE))) {
            assertEquals(List.of("Java 1:0"), gaps(VIEWER, where, Order.NEED));
            assertEquals(List.of(), gaps(Finding.person("stranger"), where, Order.NEED));
            assertEquals(List.of("Java 1:0"), gaps(Finding.person("bo"), where, Order.NEED));
            assertEquals(List.of("Java 1:0"), gaps(Finding.person("ana"), where, Order.NEED));
        }
        assertEquals(List.of(), cloud(Finding.person("stranger"), 10));
    }

    @Test
    public void ofASpaceOnlyPeopleWhoAreInAGroupOfItCount() {
        finding.write("ana", Finding.wants(java));
        finding.write("bo", Finding.wants(java), Finding.shares(chess, Level.FLUENT));
        finding.companions.in(Finding.SPACE, Finding.person("ana"), Finding.person("nobody-in-the-directory"));
        finding.loaded();
        assertEquals(List.of("Java 1:0"), gaps(VIEWER, Optional.of(Finding.SPACE), Order.NEED));
        assertEquals(List.of("Java 2:0"), gaps(VIEWER, WIKI, Order.NEED));
    }

    @Test
    public void gapsComeInPages() {
        for (int i = 0; i < 7; i++) {
            finding.write("p" + i, Finding.wants(finding.skill("Topic " + i)));
        }
        finding.loaded();
        Gaps gaps = new Gaps(finding.counting());
        Gaps.GapPage first = Answers.given(gaps.of(Viewer.of(VIEWER), WIKI, Order.NAME, 0, 5, Locale.ENGLISH));
        Gaps.GapPage second = Answers.given(gaps.of(Viewer.of(VIEWER), WIKI, Order.NAME, first.next().orElseThrow(), 5, Locale.ENGLISH));
        assertEquals(7, first.total());
        assertEquals("Topic 5", second.gaps().get(0).skill().name());
        assertEquals(Optional.empty(), second.next());
    }

    private List<String> cloud(PersonKey viewer, int limit) {
        return Answers.given(new SkillCloud(finding.counting()).of(Viewer.of(viewer), WIKI, limit, Locale.ENGLISH)).stream()
                .map(CountingTest::told)
                .toList();
    }

    private static String told(Cloudlet cloudlet) {
        return cloudlet.skill().name() + " " + cloudlet.people() + "/" + cloudlet.step();
    }

    @Test
    public void aCloudHasTheMostClaimedSkillsByNameAndTheirSizes() {
        for (int i = 0; i < 16; i++) {
            finding.write("p" + i, i < 4
                    ? new EntryClaim[] {Finding.wants(java), Finding.wants(chess), Finding.wants(sailing)}
                    : new EntryClaim[] {Finding.wants(java)});
        }
        finding.write("q", Finding.wants(sailing));
        finding.loaded();
        assertEquals(List.of("Chess 4/1", "Java 16/5", "Sailing 5/2"), cloud(VIEWER, 10));
        assertEquals(List.of("Java 16/5", "Sailing 5/1"), cloud(VIEWER, 2));
    }

    @Test
    public void oneSkillTellsWhoSharesItAndWhoWantsIt() {
        Skill schach = finding.skill("Schach");
        finding.write("ana", Finding.shares(schach, Level.FLUENT));
        finding.write("bo", Finding.wants(chess));
        finding.loaded();
        finding.merge(schach, chess);
        SkillPage pages = new SkillPage(finding.directory, finding.people());
        SkillPage.SkillSeen seen = Answers.given(pages.of(Viewer.of(VIEWER), schach.id(), Locale.FRENCH));
        assertEquals(chess.id(), seen.skill().id());
        assertEquals(List.of("ana"), seen.sharing().hits().stream().map(hit -> hit.person().value()).toList());
        assertEquals(List.of("bo"), seen.wanting().hits().stream().map(hit -> hit.person().value()).toList());
        assertEquals(List.of("skill.not-found"), Answers.reasons(pages.of(Viewer.of(VIEWER), new SkillId(99), Locale.FRENCH)));
        assertEquals(List.of("skill.log-in"), Answers.reasons(pages.of(Viewer.ANONYMOUS, chess.id(), Locale.FRENCH)));
    }

    @Test
    public void whoCanHelpWithAPageIsWhoSharesWhatItsLabelsSay() {
        finding.write("ana", Finding.shares(chess, Level.FLUENT));
        finding.write("bo", Finding.wants(chess), Finding.shares(sailing, Level.FLUENT));
        finding.loaded();
        PageId page = new PageId(7);
        Experts experts = new Experts(finding.directory, finding.people(), id -> List.of("board_tactic", "meeting-notes"), finding.access);
        Reader reader = Reader.atScreen(Viewer.of(VIEWER));
        assertTrue(Answers.reasons(experts.forPage(reader, page, 5, Locale.ENGLISH)).get(0).contains("not-found"));
        finding.access.showTo(VIEWER, page);
        PeopleFound found = Answers.given(experts.forPage(Reader.atScreen(Viewer.of(VIEWER)), page, 5, Locale.ENGLISH));
        assertEquals(List.of("ana"), found.hits().stream().map(hit -> hit.person().value()).toList());
        assertEquals(List.of(chess), found.understood());
        Experts silent = new Experts(finding.directory, finding.people(), id -> List.of("meeting-notes"), finding.access);
        assertEquals(0, Answers.given(silent.forPage(Reader.atScreen(Viewer.of(VIEWER)), page, 5, Locale.ENGLISH)).total());
        assertEquals(List.of("skill.log-in"), Answers.reasons(experts.forPage(Reader.atScreen(Viewer.ANONYMOUS), page, 5, Locale.ENGLISH)));
    }

    @Test
    public void administratorsTakeTheWholeListAndNobodyTheyMayNotSee() {
        for (int i = 0; i < 120; i++) {
            finding.write("p" + i, Finding.shares(java, Level.FLUENT));
        }
        finding.write("hidden", Finding.shown(Finding.shares(java, Level.FLUENT), Visibility.MEMBERS));
        finding.loaded();
        PeopleList list = new PeopleList(finding.people(), finding.policy);
        Curator curator = Curator.of(Viewer.of(Finding.CURATOR), Finding.SPACE);
        assertEquals(120, Answers.given(list.of(curator, PeopleQuery.of("java"))).hits().size());
        assertEquals(List.of("skill.curators-only"), Answers.reasons(list.of(Curator.of(Viewer.of(VIEWER)), PeopleQuery.of("java"))));
    }
}
