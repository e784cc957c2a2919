package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Skill;

public class SkillMacrosTest {

    private static final PageId PAGE = new PageId(77);
    private static final List<String> PAPER = List.of("pdf", "word", "html_export");

    private final SkillMacroWorld world = new SkillMacroWorld().as(BO);
    private final Skill bread = world.skills.aSkill("Bread", "Baguette");
    private final Skill chess = world.skills.aSkill("Chess");

    @Before
    public void everybodyMayViewThePage() {
        world.skills.access.showToAll(PAGE);
    }

    private String directory(String outputType, String... parameters) {
        return world.ready().directoryMacro().execute(map(parameters), "", MacroWorld.on(PAGE, "", outputType));
    }

    private String cloud(String outputType, String... parameters) {
        return world.ready().cloudMacro().execute(map(parameters), "", MacroWorld.on(PAGE, "", outputType));
    }

    private String profile(String outputType, String... parameters) {
        return world.profileMacro().execute(map(parameters), "", by(ANA, outputType));
    }

    private String experts(String outputType) {
        return world.ready().expertsMacro().execute(Map.of(), "", MacroWorld.on(PAGE, "", outputType));
    }

    private static Map<String, String> map(String... parameters) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return map;
    }

    /** On a page that this person began. */
    private static ConversionContext by(PersonKey author, String outputType) {
        ConversionContext context = MacroWorld.on(PAGE, "", outputType);
        ((Page) context.getEntity()).setCreator(SkillMacroWorld.user(author.value()));
        return context;
    }

    @Test
    public void onTheFirstDayTheDirectoryInvitesAndShowsWhatItWouldLookLike() {
        String html = directory("display");
        assertTrue(html, html.contains("peer-learning.skills.first.title") && html.contains("peer-learning.skills.example.work"));
        assertTrue(html, html.contains("https://wiki.example.org/plugins/servlet/peer-learning/skills/mine"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void theDirectoryTellsWhoWhatAndWhy() {
        world.skills.shares(ANA, bread);
        world.skills.confirms(CEM, ANA, bread);
        world.skills.wants(CEM, bread);
        String html = directory("display", "skills", "baguette");
        assertTrue(html, html.indexOf("Full name of ana") < html.indexOf("Full name of cem"));
        assertTrue(html, html.contains("peer-learning.skills.evidence.found[1, March 2026]"));
        assertTrue(html, html.contains("peer-learning.skills.reason.match[1]"));
        assertTrue(html, html.contains("peer-learning.skills.reason.evidence[1]"));
        assertTrue(html, html.contains("role=\"search\""));
        assertFalse("who confirmed is nobody's business", html.contains("Full name of cem confirmed"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void whatReadersChooseStandsInTheAddressOfThePage() {
        world.skills.shares(ANA, bread);
        world.skills.wants(CEM, bread);
        String html = directory("display", "skills", "bread");
        String prefix = html.replaceAll("(?s).*name=\"(pl[0-9a-z]+)\\.q\".*", "$1");
        world.macros.asking(Map.of(prefix + ".direction", "wants-to-learn", prefix + ".skills", bread.id().value() + ",x,0"));
        html = directory("display", "skills", "bread");
        assertTrue(html, html.contains("Full name of cem") && !html.contains("Full name of ana"));
        assertTrue(html, html.contains("peer-learning.skills.chip.remove[Bread]"));
        assertTrue(html, html.contains("peer-learning.list.clear"));
    }

    @Test
    public void theMacrosOwnChoicesCannotBeWidened() {
        world.skills.shares(ANA, bread);
        world.skills.wants(CEM, bread);
        String html = directory("display", "direction", "can-share");
        String prefix = html.replaceAll("(?s).*name=\"(pl[0-9a-z]+)\\.q\".*", "$1");
        world.macros.asking(Map.of(prefix + ".direction", "wants-to-learn"));
        html = directory("display", "direction", "can-share");
        assertTrue(html, html.contains("Full name of ana") && !html.contains("Full name of cem"));
        assertFalse(html, directory("display", "search", "false").contains("<form"));
    }

    @Test
    public void nothingOfAnybodyIsToldToVisitorsAndInMails() {
        world.skills.shares(ANA, bread);
        world.labels.add("bread");
        List<String> mails = List.of(directory("email"), cloud("feed"), profile("email"), experts("email"));
        world.macros.asVisitor();
        List<String> visits = List.of(directory("display"), cloud("display"), profile("display"), experts("pdf"));
        for (String html : mails) {
            assertTrue(html, html.contains("peer-learning.skills.open") && html.contains("pageId=77"));
        }
        for (String html : visits) {
            assertTrue(html, html.contains("peer-learning.skills.log-in") && html.contains("/login?to="));
        }
        assertFalse((mails.toString() + visits).contains("Bread"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void onPaperThereAreTablesAndListsAndNothingToPress() {
        world.skills.shares(ANA, bread);
        world.labels.add("bread");
        for (String paper : PAPER) {
            for (String html : List.of(directory(paper), cloud(paper), profile(paper), experts(paper))) {
                assertTrue(html, html.contains("Bread"));
                assertFalse(html, html.contains("class=") || html.contains("<button") || html.contains("<form"));
            }
        }
        assertEquals(List.of(), world.macros.resources);
        world.macros.nothingWasBlocked();
    }

    @Test
    public void aFileTellsWhatEverybodyMayReadAndNoMoreOfItsReader() {
        Skill piano = world.skills.aSkill("Piano");
        world.skills.claims(BO, bread, "wants-to-learn", "1", "private", "Only I know");
        world.skills.claims(BO, piano, "can-share", "3", "open", "");
        world.skills.claims(ANA, chess, "can-share", "4", "members", "Among us");
        world.skills.claims(ANA, piano, "can-share", "3", "open", "");
        world.skills.companions.together(ANA, BO);
        List.of("bread", "chess", "piano").forEach(world.labels::add);
        String seen = directory("display") + cloud("display") + profile("display")
                + profile("display", "person", "bo") + experts("display");
        assertTrue(seen, seen.contains("Bread") && seen.contains("Only I know") && seen.contains("Chess") && seen.contains("Among us"));
        for (String paper : PAPER) {
            for (String html : List.of(directory(paper), cloud(paper), profile(paper), profile(paper, "person", "bo"))) {
                assertTrue(html, html.contains("Piano"));
                assertFalse(html, html.contains("Bread") || html.contains("Only I know"));
                assertFalse(html, html.contains("Chess") || html.contains("Among us"));
                assertFalse(html, html.contains("wants-to-learn") || html.contains("peer-learning.skills.evidence.own"));
            }
            String helping = experts(paper);
            assertTrue(helping, helping.contains("Full name of ana") && helping.contains("Full name of bo"));
            assertFalse(helping, helping.contains(">Bread</a>") || helping.contains(">Chess</a>"));
            assertTrue(directory(paper, "direction", "wants-to-learn").contains("peer-learning.skills.nobody"));
        }
        world.macros.nothingWasBlocked();
    }

    @Test
    public void aProfileShowsWhatTheReaderMaySeeAndMayConfirm() {
        world.skills.shares(ANA, bread);
        world.skills.claims(ANA, chess, "strength", "4", "private", "Only I know");
        world.skills.encounters.met(BO, ANA, "2026-02-01");
        String html = profile("display");
        assertTrue(html, html.contains("Full name of ana") && html.contains(">Bread</a>"));
        assertTrue(html, html.contains("data-skill-do=\"confirm\"") && html.contains("data-person=\"ana\""));
        assertFalse(html, html.contains("Chess") || html.contains("Only I know"));
        assertFalse("a preview does nothing", profile("preview").contains("<button"));

        world.skills.confirms(BO, ANA, bread);
        html = profile("display");
        assertTrue(html, html.contains("peer-learning.skills.evidence.other[1, March 2026]"));
        assertTrue(html, html.contains("data-skill-do=\"unconfirm\"") && !html.contains("\"confirm\""));

        world.as(ANA);
        html = profile("display");
        assertTrue(html, html.contains("Chess") && html.contains("Only I know") && html.contains("peer-learning.skills.evidence.own[1"));
        assertFalse(html, html.contains("<button"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void ofVeryManySkillsAProfileShowsTheBestAndTheWayToAll() {
        for (int i = 0; i < 20; i++) {
            world.skills.shares(ANA, world.skills.aSkill("Skill " + i));
        }
        assertFalse(profile("display").contains("peer-learning.skills.profile.all"));
        world.skills.claims(ANA, bread, "can-share", "1", "open", "");
        for (String output : List.of("display", "pdf")) {
            String html = profile(output);
            assertTrue(html, html.contains("peer-learning.skills.profile.all[21]") && html.contains(">Skill 19</a>"));
            assertFalse(html, html.contains("Bread"));
        }
        world.macros.nothingWasBlocked();
    }

    @Test
    public void aFadedSkillShowsSo() {
        world.skills.shares(ANA, bread);
        world.skills.passDays(400);
        String html = profile("display");
        assertTrue(html, html.contains("peer-learning-faded") && html.contains("peer-learning.skills.evidence.faded[March 2026]"));
        assertTrue(directory("display", "skills", "bread").contains("peer-learning-faded"));
    }

    @Test
    public void aProfileIsOfWhoeverIsNamedAndWithoutAPageOfTheReader() {
        world.skills.shares(CEM, chess);
        world.skills.shares(BO, bread);
        assertTrue(profile("display", "person", "cem").contains("Chess"));
        assertTrue(world.profileMacro().execute(Map.of(), "", MacroWorld.in("display")).contains("Bread"));
        String html = profile("display", "person", "nobody");
        assertTrue(html, html.contains("peer-learning.macro.problem.no-person"));
        world.skills.profiles.leave(CEM);
        assertEquals("", profile("display", "person", "cem"));
    }

    @Test
    public void whoClaimsNothingIsInvitedOnTheirOwnProfileAlone() {
        assertTrue(profile("display").contains("peer-learning.skills.profile.none"));
        world.as(ANA);
        assertTrue(profile("display").contains("peer-learning.skills.profile.own-empty"));
    }

    @Test
    public void aCloudHasSizesAndIsAListForWhoWantsOne() {
        world.skills.shares(ANA, bread);
        world.skills.wants(CEM, bread);
        world.skills.shares(ANA, chess);
        String html = cloud("display");
        assertTrue(html, html.contains("peer-learning-step-5\"") && html.contains("peer-learning-step-1\""));
        assertTrue(html, html.contains("peer-learning.skills.cloud.people[2]") && html.contains("<details"));
        String list = cloud("display", "display", "list");
        assertTrue(list, list.contains("peer-learning-skill-list") && !list.contains("peer-learning-step"));
        assertFalse(cloud("display", "size", "1").contains("Chess"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void anEmptyCloudInvites() {
        assertTrue(cloud("display").contains("peer-learning.skills.cloud.empty"));
        assertTrue(cloud("pdf").contains("peer-learning.skills.cloud.empty"));
    }

    @Test
    public void whoCanHelpFollowsTheLabels() {
        world.skills.shares(ANA, bread);
        assertTrue(experts("display").contains("peer-learning.skills.experts.no-topics"));
        world.labels.add("baguette");
        String html = experts("display");
        assertTrue(html, html.contains("peer-learning.skills.experts.topics[Bread]") && html.contains("Full name of ana"));
        world.labels.set(0, "chess");
        assertTrue(experts("display").contains("peer-learning.skills.experts.nobody"));
        assertTrue(world.expertsMacro().execute(Map.of(), "", MacroWorld.in("display")).contains("peer-learning.macro.problem.no-page"));
        world.skills.access.hide(PAGE);
        assertEquals("", experts("display"));
        world.macros.nothingWasBlocked();
    }

    @Test
    public void allAreBlocksWithoutABody() {
        for (Macro macro : List.of(world.directoryMacro(), world.cloudMacro(), world.profileMacro(), world.expertsMacro())) {
            assertEquals(Macro.OutputType.BLOCK, macro.getOutputType());
            assertEquals(Macro.BodyType.NONE, macro.getBodyType());
        }
    }
}
