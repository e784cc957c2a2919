package org.peerlearning.confluence.view.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.TagView;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.PickView;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.ThanksDraft;
import org.peerlearning.skill.search.Counting;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.skill.search.FindPeople;
import org.peerlearning.skill.search.Gaps;
import org.peerlearning.skill.search.SkillPage;

/** A text is its key, followed by its arguments in brackets. */
public class SkillViewsTest implements CurrentViewer {

    private static final String PAGE = "https://wiki.example.org/plugins/servlet/peer-learning/skills";

    private final SkillWorld world = new SkillWorld();
    private final Directory directory = new Directory(world.vocabularies, world.claims, world.clock, Runnable::run);
    private final SkillLinks links = new SkillLinks(addresses());
    private final SkillTexts texts = new SkillTexts(i18n(), this);
    private final PersonViews people = new PersonViews(world.people, addresses(), i18n());
    private final Skill bread = world.aSkill("Bread");
    private Locale locale = Locale.UK;

    private MySkillsView mine() {
        return Answers.given(new MySkillsViews(world.mySkills(), texts, links, people).of(Viewer.of(ANA)));
    }

    private GapsView gaps(Map<String, String> said) {
        directory.load();
        GapsViews views = new GapsViews(new Gaps(new Counting(directory, world.sights, world.companions)), texts, links);
        return Answers.given(views.of(Viewer.of(ANA), new ListAddress(PAGE + "/gaps", "", said)));
    }

    private FinderView found(Map<String, String> said) {
        directory.load();
        Finders finders = new Finders(
                new FindPeople(directory, world.sights, world.clock), world.vocabularies, new FinderForms(texts),
                new FoundViews(world.people, people, texts, links), texts);
        return Answers.given(finders.of(Reader.atScreen(Viewer.of(ANA)), FinderSettings.EVERYBODY, new ListAddress(PAGE, "", said)));
    }

    @Test
    public void theFormBeginsWithWhatMostPeopleMean() {
        ClaimFormView form = mine().form();
        assertEquals(List.of("can-share"), form.directions().stream().filter(PickView::chosen).map(PickView::value).toList());
        assertEquals(List.of("fluent"), form.levels().stream().filter(PickView::chosen).map(PickView::value).toList());
        assertEquals(List.of("open"), form.visibilities().stream().filter(PickView::chosen).map(PickView::value).toList());
        assertTrue(form.happy());
        assertFalse(mine().hasSkills());
    }

    @Test
    public void aClaimIsShownWithWhatSpeaksForItAndAskedAboutOnceItFades() {
        world.shares(ANA, bread);
        world.confirms(BO, ANA, bread);
        MySkillView shown = mine().skills().get(0);
        assertEquals("peer-learning.skills.evidence.own[1, March 2026]", shown.evidence());
        assertEquals(List.of("can-share"), shown.claim().directions().stream().map(TagView::key).toList());
        assertFalse(shown.hasQuestion());
        assertFalse(mine().hasQuestions());

        world.passDays(400);
        assertEquals("peer-learning.skills.evidence.faded[March 2026]", mine().questions().get(0).question());
        assertTrue(mine().skills().get(0).hasQuestion());
    }

    @Test
    public void hintsSayWhereTheyComeFromAndBeginWell() {
        world.traces.hosted(ANA, "bread", 2);
        Skill chess = world.aSkill("Chess");
        world.traces.attended(ANA, "chess", 1);
        Skill judo = world.aSkill("Judo");
        Answers.given(world.thanking().thank(Viewer.of(BO), new ThanksDraft("ana", judo.id().value(), null, null)));
        List<HintView> hints = mine().hints();
        assertEquals(List.of("Judo", "Bread", "Chess"), hints.stream().map(HintView::name).toList());
        assertTrue(hints.get(0).why(), hints.get(0).why().startsWith("peer-learning.skills.hint.colleague["));
        assertEquals("peer-learning.skills.hint.hosted[2]", hints.get(1).why());
        assertEquals("can-share fluent", hints.get(1).direction() + " " + hints.get(1).level());
        assertEquals("wants-to-learn practising", hints.get(2).direction() + " " + hints.get(2).level());
        assertEquals(String.valueOf(chess.id().value()), hints.get(2).id());
    }

    @Test
    public void skillsAreNamedInTheReadersLanguage() {
        Skill cooking = world.skills.having(
                new NewSkill("Cooking", List.of(Term.label("fr", "Cuisine")), Set.of(), Optional.empty()));
        world.shares(ANA, cooking);
        assertEquals("Cooking", mine().skills().get(0).name());
        locale = Locale.FRANCE;
        assertEquals("Cuisine", mine().skills().get(0).name());
        assertEquals("peer-learning.skills.evidence.own-word[mars 2026]", mine().skills().get(0).evidence());
        directory.load();
        SkillSeenView seen = Answers.given(new SkillSeenViews(
                        new SkillPage(directory, new FindPeople(directory, world.sights, world.clock)),
                        new FoundViews(world.people, people, texts, links), texts, links)
                .of(Viewer.of(ANA), cooking.id()));
        assertEquals("Cuisine", seen.name());
        assertEquals("peer-learning.skills.skill.also[Cooking]", seen.also());
        assertEquals("peer-learning.skills.gaps.demand[0, 1]", seen.demand());
        assertTrue(seen.start(), seen.start().endsWith("/start?topic=Cuisine"));
    }

    @Test
    public void gapsRememberTheirOrderAndLeadToAGroup() {
        world.wants(BO, bread);
        world.wants(CEM, bread);
        GapsView view = gaps(Map.of("order", "wanted", "space", ""));
        GapView gap = view.gaps().get(0);
        assertEquals("peer-learning.skills.gaps.demand[2, 0]", gap.demand());
        assertTrue(gap.nobodyOffers());
        assertTrue(gap.start(), gap.start().endsWith("/plugins/servlet/peer-learning/start?topic=Bread"));
        assertEquals(
                List.of("peer-learning.skills.gaps.order.wanted"),
                view.orders().stream().filter(PickView::chosen).map(PickView::label).toList());
        assertFalse(view.hasNext() || view.hasFirst() || view.hasSpace());
        assertEquals(List.of(), gaps(Map.of("after", "999999")).gaps());
    }

    @Test
    public void whatCannotBeReadInAnAddressIsPassedOver() {
        world.shares(BO, bread);
        String skills = "-1,x,99999999999999999999," + bread.id().value();
        FinderView view = found(Map.of("skills", skills, "level", "best", "direction", "up", "after", "!", "happy", "1"));
        assertEquals(1, view.people().size());
        assertEquals(1, view.chips().size());
        assertFalse(view.firstDay());
    }

    @Test
    public void whatWasUnderstoodIsToldWhereItIsNotWhatWasTyped() {
        world.shares(BO, bread);
        assertFalse(found(Map.of("q", "bread")).hasUnderstood());
        assertEquals("peer-learning.skills.corrected[braed, Bread]", found(Map.of("q", "braed")).understood());
        assertEquals("peer-learning.skills.not-understood[zzyzx]", found(Map.of("q", "zzyzx")).nothing());
        assertEquals("peer-learning.skills.nobody-fits", found(Map.of("q", "bread", "level", "can-teach")).nothing());
    }

    @Test
    public void everyFacetNarrowsByALinkAndAChipTakesItAway() {
        world.profiles.know(BO, "Design", "Tokyo", "fr");
        world.shares(BO, bread);
        FinderView view = found(Map.of());
        FacetValueView design = view.facets().get(0).values().get(0);
        assertEquals("Design 1", design.label() + " " + design.people());
        assertEquals(PAGE + "?department=Design", design.url());
        assertTrue(view.facets().stream().flatMap(facet -> facet.values().stream()).anyMatch(value -> value.label().equals("French")));
        FinderView narrowed = found(Map.of("department", "Design"));
        assertEquals(PAGE, narrowed.chips().get(0).url());
        assertTrue(narrowed.facets().get(0).values().get(0).chosen());
        assertTrue(narrowed.form().kept().stream().anyMatch(kept -> kept.name().equals("department")));
    }

    @Test
    public void onlyWhoSaysNothingIsInvited() {
        SkillInvitation invitation = new SkillInvitation(world.profile(), links);
        assertEquals(PAGE + "/mine", invitation.of(Viewer.of(ANA)));
        world.shares(ANA, bread);
        assertEquals("", invitation.of(Viewer.of(ANA)));
        assertEquals("", invitation.of(Viewer.ANONYMOUS));
    }

    @Override
    public Viewer viewer() {
        return Viewer.of(ANA);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    private static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org");
        return new Addresses(site, mock(LoginUriProvider.class));
    }

    private static I18nResolver i18n() {
        I18nResolver i18n = mock(I18nResolver.class);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return all.length == 1 ? all[0] : all[0] + Arrays.toString(Arrays.copyOfRange(all, 1, all.length));
        });
        return i18n;
    }
}
