package org.peerlearning.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.message.I18nResolver;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;
import org.peerlearning.confluence.mail.FactView;
import org.peerlearning.confluence.mail.ItemView;
import org.peerlearning.confluence.mail.LinkView;
import org.peerlearning.confluence.mail.NoticeView;
import org.peerlearning.confluence.mail.SectionView;
import org.peerlearning.confluence.page.AgendaStep;
import org.peerlearning.confluence.view.ActionView;
import org.peerlearning.confluence.view.CommentView;
import org.peerlearning.confluence.view.GroupCardView;
import org.peerlearning.confluence.view.GroupHomeView;
import org.peerlearning.confluence.view.GroupPeopleView;
import org.peerlearning.confluence.view.InItView;
import org.peerlearning.confluence.view.KinView;
import org.peerlearning.confluence.view.NamesView;
import org.peerlearning.confluence.view.NudgeView;
import org.peerlearning.confluence.view.OffView;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PlannedView;
import org.peerlearning.confluence.view.RecapView;
import org.peerlearning.confluence.view.SessionView;
import org.peerlearning.confluence.view.SignupView;
import org.peerlearning.confluence.view.TagView;
import org.peerlearning.confluence.view.TopicView;
import org.peerlearning.confluence.view.list.BranchView;
import org.peerlearning.confluence.view.list.CalendarView;
import org.peerlearning.confluence.view.list.DayView;
import org.peerlearning.confluence.view.list.FilterView;
import org.peerlearning.confluence.view.list.GroupListView;
import org.peerlearning.confluence.view.list.GroupTileView;
import org.peerlearning.confluence.view.list.KeptView;
import org.peerlearning.confluence.view.list.LearningView;
import org.peerlearning.confluence.view.list.MeetingView;
import org.peerlearning.confluence.view.list.MenuView;
import org.peerlearning.confluence.view.list.PickView;
import org.peerlearning.confluence.view.list.SessionListView;
import org.peerlearning.confluence.view.skill.ChipView;
import org.peerlearning.confluence.view.skill.ClaimFormView;
import org.peerlearning.confluence.view.skill.ClaimView;
import org.peerlearning.confluence.view.skill.CloudletView;
import org.peerlearning.confluence.view.skill.ExpertsView;
import org.peerlearning.confluence.view.skill.FacetValueView;
import org.peerlearning.confluence.view.skill.FacetView;
import org.peerlearning.confluence.view.skill.FinderFormView;
import org.peerlearning.confluence.view.skill.FinderView;
import org.peerlearning.confluence.view.skill.FoundSkillView;
import org.peerlearning.confluence.view.skill.FoundView;
import org.peerlearning.confluence.view.skill.GapView;
import org.peerlearning.confluence.view.skill.GapsView;
import org.peerlearning.confluence.view.skill.HintView;
import org.peerlearning.confluence.view.skill.MySkillView;
import org.peerlearning.confluence.view.skill.MySkillsView;
import org.peerlearning.confluence.view.skill.PersonSkillsView;
import org.peerlearning.confluence.view.skill.ShownSkillView;
import org.peerlearning.confluence.view.skill.SkillSeenView;
import org.peerlearning.confluence.web.AgainView;
import org.peerlearning.confluence.web.CatalogueView;
import org.peerlearning.confluence.web.ChoiceView;
import org.peerlearning.confluence.web.DeedView;
import org.peerlearning.confluence.web.DeskEntryView;
import org.peerlearning.confluence.web.DeskFactsView;
import org.peerlearning.confluence.web.DeskListView;
import org.peerlearning.confluence.web.DeskPageView;
import org.peerlearning.confluence.web.DetailsFormView;
import org.peerlearning.confluence.web.DrawPageView;
import org.peerlearning.confluence.web.FeedView;
import org.peerlearning.confluence.web.HeadView;
import org.peerlearning.confluence.web.HeldLineView;
import org.peerlearning.confluence.web.HistoryView;
import org.peerlearning.confluence.web.LifeFormView;
import org.peerlearning.confluence.web.LotView;
import org.peerlearning.confluence.web.MemberView;
import org.peerlearning.confluence.web.NewsLineView;
import org.peerlearning.confluence.web.NewsView;
import org.peerlearning.confluence.web.NoticeDeskLineView;
import org.peerlearning.confluence.web.NoticeDeskView;
import org.peerlearning.confluence.web.NoticeKindView;
import org.peerlearning.confluence.web.NoticesPageView;
import org.peerlearning.confluence.web.OptionView;
import org.peerlearning.confluence.web.PeopleFormView;
import org.peerlearning.confluence.web.PlatformLineView;
import org.peerlearning.confluence.web.PlatformView;
import org.peerlearning.confluence.web.SeriesLineView;
import org.peerlearning.confluence.web.SessionFormView;
import org.peerlearning.confluence.web.SessionLineView;
import org.peerlearning.confluence.web.SessionsFormView;
import org.peerlearning.confluence.web.SettingsPageView;
import org.peerlearning.confluence.web.SkillMenuView;
import org.peerlearning.confluence.web.StartLimitsView;
import org.peerlearning.confluence.web.StartPageView;
import org.peerlearning.confluence.web.StartUsualView;
import org.peerlearning.confluence.web.TargetView;
import org.peerlearning.confluence.web.TermsFormView;
import org.peerlearning.confluence.web.UnsubscribeView;
import org.peerlearning.confluence.web.VocabularyPageView;

/** What templates call is exactly what the descriptor allows: the platform blocks every other call, quietly, in the customer's wiki. */
public class TemplatesTest {

    /** What each name stands for, in every template. */
    private static final Map<String, Class<?>> NAMES = Map.ofEntries(
            Map.entry("i18n", I18nResolver.class),
            Map.entry("card", GroupCardView.class),
            Map.entry("session", SessionView.class),
            Map.entry("signup", SignupView.class),
            Map.entry("action", ActionView.class),
            Map.entry("planned", PlannedView.class),
            Map.entry("inIt", InItView.class),
            Map.entry("names", NamesView.class),
            Map.entry("tag", TagView.class),
            Map.entry("topic", TopicView.class),
            Map.entry("terms", TermsFormView.class),
            Map.entry("host", PersonView.class),
            Map.entry("groupList", GroupListView.class),
            Map.entry("filter", FilterView.class),
            Map.entry("kept", KeptView.class),
            Map.entry("typed", KeptView.class),
            Map.entry("menu", MenuView.class),
            Map.entry("pick", PickView.class),
            Map.entry("tile", GroupTileView.class),
            Map.entry("sessionList", SessionListView.class),
            Map.entry("meeting", MeetingView.class),
            Map.entry("calendar", CalendarView.class),
            Map.entry("cell", DayView.class),
            Map.entry("learning", LearningView.class),
            Map.entry("branch", BranchView.class),
            Map.entry("page", StartPageView.class),
            Map.entry("choice", ChoiceView.class),
            Map.entry("usual", StartUsualView.class),
            Map.entry("limits", StartLimitsView.class),
            Map.entry("desk", DeskPageView.class),
            Map.entry("head", HeadView.class),
            Map.entry("list", DeskListView.class),
            Map.entry("facts", DeskFactsView.class),
            Map.entry("draw", DrawPageView.class),
            Map.entry("vocabulary", VocabularyPageView.class),
            Map.entry("lot", LotView.class),
            Map.entry("target", TargetView.class),
            Map.entry("entry", DeskEntryView.class),
            Map.entry("mark", TagView.class),
            Map.entry("deed", DeedView.class),
            Map.entry("step", AgendaStep.class),
            Map.entry("event", HistoryView.class),
            Map.entry("who", PersonView.class),
            Map.entry("people", GroupPeopleView.class),
            Map.entry("nudge", NudgeView.class),
            Map.entry("home", GroupHomeView.class),
            Map.entry("recap", RecapView.class),
            Map.entry("comment", CommentView.class),
            Map.entry("kin", KinView.class),
            Map.entry("settings", SettingsPageView.class),
            Map.entry("details", DetailsFormView.class),
            Map.entry("persons", PeopleFormView.class),
            Map.entry("life", LifeFormView.class),
            Map.entry("plan", SessionsFormView.class),
            Map.entry("member", MemberView.class),
            Map.entry("option", OptionView.class),
            Map.entry("line", SessionLineView.class),
            Map.entry("past", HeldLineView.class),
            Map.entry("again", AgainView.class),
            Map.entry("changed", SessionFormView.class),
            Map.entry("series", SeriesLineView.class),
            Map.entry("catalogue", CatalogueView.class),
            Map.entry("notice", NoticeView.class),
            Map.entry("fact", FactView.class),
            Map.entry("section", SectionView.class),
            Map.entry("item", ItemView.class),
            Map.entry("link", LinkView.class),
            Map.entry("unsubscribe", UnsubscribeView.class),
            Map.entry("notices", NoticesPageView.class),
            Map.entry("kind", NoticeKindView.class),
            Map.entry("feed", FeedView.class),
            Map.entry("news", NewsView.class),
            Map.entry("told", NewsLineView.class),
            Map.entry("noticeDesk", NoticeDeskView.class),
            Map.entry("failure", NoticeDeskLineView.class),
            Map.entry("mySkills", MySkillsView.class),
            Map.entry("mySkill", MySkillView.class),
            Map.entry("hint", HintView.class),
            Map.entry("claimForm", ClaimFormView.class),
            Map.entry("claim", ClaimView.class),
            Map.entry("finder", FinderView.class),
            Map.entry("finderForm", FinderFormView.class),
            Map.entry("chip", ChipView.class),
            Map.entry("facet", FacetView.class),
            Map.entry("facetValue", FacetValueView.class),
            Map.entry("found", FoundView.class),
            Map.entry("foundSkill", FoundSkillView.class),
            Map.entry("gaps", GapsView.class),
            Map.entry("gap", GapView.class),
            Map.entry("skillSeen", SkillSeenView.class),
            Map.entry("cloudlet", CloudletView.class),
            Map.entry("personSkills", PersonSkillsView.class),
            Map.entry("shown", ShownSkillView.class),
            Map.entry("experts", ExpertsView.class),
            Map.entry("direction", TagView.class),
            Map.entry("level", TagView.class),
            Map.entry("visibility", TagView.class),
            Map.entry("links", SkillMenuView.class),
            Map.entry("off", OffView.class),
            Map.entry("platform", PlatformView.class),
            Map.entry("lack", PlatformLineView.class),
            Map.entry("doer", PersonView.class));

    /**
     * What products allow without being asked: methods of the JDK's values and of the platform. Atlassian's documentation promises no more
     * than that there is such a list, so templates keep to what its own examples and other apps call.
     */
    private static final Set<String> GLOBAL = Set.of(
            I18nResolver.class.getName() + "#getText(java.lang.String)",
            I18nResolver.class.getName() + "#getText(java.lang.String,java.io.Serializable[])");

    private static final Pattern ENTRY = Pattern.compile("[\\w.]+(\\$\\w+)*#\\w+\\(([\\w.$]+(\\[\\])*(,[\\w.$]+(\\[\\])*)*)?\\)");

    @Test
    public void theAllowlistNamesEveryCallAndNoOther() {
        TemplateCalls calls = new TemplateCalls(NAMES);
        for (Path template : templates()) {
            calls.read(template.toString(), Bundles.text(template));
        }
        assertEquals(Set.of(), calls.faults());
        Set<String> expected = new TreeSet<>(calls.calls());
        assertTrue(expected.removeAll(GLOBAL));
        assertEquals(expected, allowed());
    }

    /** As the documentation of the module writes them; and an app may only list what is its own. */
    @Test
    public void entriesAreOfTheFormThatThePlatformReads() {
        for (String entry : allowed()) {
            assertTrue(entry, ENTRY.matcher(entry).matches() && entry.startsWith("org.peerlearning."));
        }
    }

    private static Set<String> allowed() {
        return Bundles.matches("<method>([^<]+)</method>", Bundles.text(Bundles.ROOT.resolve("atlassian-plugin.xml")));
    }

    @Test
    public void templatesSwitchNoEscapingOffAndRunNoScript() {
        for (Path template : templates()) {
            String text = Bundles.text(template);
            assertFalse(template + " switches escaping off", text.matches("(?s).*(htmlSafe|HtmlSafe|Html\\(|\\$[a-zA-Z.]*Html\\b).*"));
            assertFalse(template + " runs script in the page", text.matches("(?s).*(<script|\\son[a-z]+=|javascript:).*"));
        }
    }

    /** Values stand in quotes: without them a blank in a value would begin a new attribute. */
    @Test
    public void attributeValuesAreQuoted() {
        for (Path template : templates()) {
            assertFalse(template.toString(), Bundles.text(template).matches("(?s).*<[^>]*=\\$.*"));
        }
    }

    private static Iterable<Path> templates() {
        return Bundles.files(Bundles.RESOURCES.resolve("templates"), ".vm");
    }
}
