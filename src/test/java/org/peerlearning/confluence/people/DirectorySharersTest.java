package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;
import static org.peerlearning.testing.Cast.HOST;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Joining;
import org.peerlearning.group.TopicSharers;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.FindPeople;
import org.peerlearning.testing.World;

/** Who can share a group's topics is suggested as co-host to those to whom they show it, and to nobody else. */
public class DirectorySharersTest {

    private static final List<String> TOPICS = List.of("street-photography");

    private final SkillWorld skills = new SkillWorld();
    private final Skill skill = skills.aSkill("Street photography");
    private final Directory directory = new Directory(skills.vocabularies, skills.claims, skills.clock, Runnable::run);

    @Before
    public void oneShowsItToAllOneToTheirGroupsOneToNobodyAndOneIsGone() {
        skills.claims(ANA, skill, "can-share", "3", "open", "");
        skills.claims(BO, skill, "can-share", "4", "members", "");
        skills.claims(CEM, skill, "can-share", "4", "private", "");
        skills.claims(DEE, skill, "can-share", "4", "open", "");
        skills.claims.changing(DEE, work -> {
            work.present(false);
            return null;
        });
    }

    private TopicSharers sharers() {
        CurrentViewer current = mock(CurrentViewer.class);
        when(current.locale()).thenReturn(Locale.ENGLISH);
        Experts experts = new Experts(
                directory, new FindPeople(directory, skills.sights, skills.clock), page -> List.of(), skills.access);
        return new DirectorySharers(experts, current);
    }

    private List<PersonKey> toldTo(Viewer viewer) {
        return sharers().of(viewer, TOPICS, 10);
    }

    private void onlyThoseWhoLetThemKnow() {
        assertEquals(List.of(ANA), toldTo(Viewer.of(HOST)));
        assertEquals(List.of(), toldTo(Viewer.ANONYMOUS));
        skills.companions.together(HOST, BO);
        skills.companions.together(HOST, CEM);
        skills.companions.together(HOST, DEE);
        assertEquals("the most fluent first", List.of(BO, ANA), toldTo(Viewer.of(HOST)));
        assertEquals("to others nothing has changed", List.of(ANA), toldTo(Viewer.of(new PersonKey("stranger"))));
        assertEquals(List.of(), sharers().of(Viewer.of(HOST), List.of("ropes"), 10));
    }

    @Test
    public void aStrangerIsToldOfThoseWhoShowItToEverybody() {
        directory.load();
        onlyThoseWhoLetThemKnow();
    }

    @Test
    public void nobodyElseIsToldOfWhileTheDirectoryIsBeingRead() {
        onlyThoseWhoLetThemKnow();
    }

    @Test
    public void whoWantsToLearnItIsNoneWhoCanShareIt() {
        Skill other = skills.aSkill("Ropes");
        skills.wants(ANA, other);
        directory.load();
        assertEquals(List.of(), sharers().of(Viewer.of(HOST), List.of("ropes"), 10));
    }

    @Test
    public void theyAreSuggestedAsCoHosts() {
        directory.load();
        World world = new World();
        Group group = world.aGroup().with(new GroupDetails(
                Optional.empty(), TOPICS, List.of(), "", 4, 12, Joining.OPEN)).there();
        CoHostSuggestions suggestions = new CoHostSuggestions(
                world.use.hosting(), world.use.members, (id, limit) -> List.of(), sharers());

        assertEquals(List.of(ANA), Answers.given(suggestions.of(Viewer.of(HOST), group.id())));
    }

    @Test
    public void whereNobodySaidTheTopicsTheTitleTellsWhoIsSuggested() {
        directory.load();
        World world = new World();
        Group group = world.aGroup().titled("An evening of street photography, together").there();
        CoHostSuggestions suggestions = new CoHostSuggestions(
                world.use.hosting(), world.use.members, (id, limit) -> List.of(), sharers());

        assertEquals(List.of(ANA), Answers.given(suggestions.of(Viewer.of(HOST), group.id())));
    }
}
