package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.junit.Test;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.testing.Cast;

public class VocabularyPagesTest {

    private static final String BASE = "https://wiki.example.org/confluence";

    private final SkillWorld world = new SkillWorld();

    private VocabularyPages pages() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn(BASE);
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        return new VocabularyPages(world.curated(), new Addresses(site, mock(LoginUriProvider.class)), texts);
    }

    @Test
    public void administratorsOfASpaceTakeItsListsAway() {
        SpaceKey space = new SpaceKey("R&D");

        VocabularyPageView page = Answers.given(pages().of(world.curator(Cast.ANA, space)));

        assertEquals("R&D", page.space());
        assertEquals("peer-learning.vocabulary.lead.space R&D", page.lead());
        assertEquals(BASE + "/rest/peer-learning/1.0/vocabulary/lists/skills.csv?space=R%26D", page.table());
        assertEquals(BASE + "/rest/peer-learning/1.0/people.csv?space=R%26D", page.people());
    }

    @Test
    public void whoLooksAfterNothingIsRefusedEvenWithAPersonalSpace() {
        assertTrue(pages().of(Curator.of(Viewer.of(Cast.BO))) instanceof Answer.Refused);
        assertTrue(pages().of(world.curator(Cast.BO, new SpaceKey("~bo"))) instanceof Answer.Refused);
        assertTrue(pages().of(Curator.of(Viewer.ANONYMOUS)) instanceof Answer.Refused);
    }
}
