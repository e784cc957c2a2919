package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.confluence.mail.MailWorld;
import org.peerlearning.confluence.mail.SentMails;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** What a reader finds in their list, also after they were shut out. */
public class NewsViewsTest {

    private final MailWorld all = new MailWorld(new SentMails(), () -> null);
    private final World world = all.world;
    private final CurrentViewer viewers = mock(CurrentViewer.class);
    private final Group group = world.aGroup().titled("Secret plans").there();

    @Before
    public void thereIsNews() {
        when(viewers.viewer()).thenReturn(Cast.viewer(Cast.ANA));
        Answers.given(world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false));
        Answers.given(world.told.telling().tell(Cast.viewer(Cast.HOST), group.id(), "We moved", "Upstairs."));
        assertEquals(List.of(), world.told.run());
    }

    private NewsLineView line(Locale language) {
        when(viewers.locale()).thenReturn(language);
        NewsViews views =
                new NewsViews(world.told.mine(), all.words, new SessionTimes(viewers, world.people), all.pages);
        return views.of(Cast.viewer(Cast.ANA), Optional.empty()).lines().get(0);
    }

    @Test
    public void whatTheyMaySeeIsSaid() {
        assertTrue(line(Locale.UK).text(), line(Locale.UK).text().contains("Secret plans") && line(Locale.UK).text().contains("We moved"));
        assertTrue(line(Locale.UK).hasUrl());
    }

    @Test
    public void ofWhatTheyMayNotSeeAnyMoreOnlyTheKindIsSaid() {
        world.access.hide(group.page());
        assertEquals("News from hosts", line(Locale.UK).text());
        assertFalse(line(Locale.UK).hasUrl());
        assertFalse(line(Locale.FRANCE).text().contains("Secret") || line(Locale.FRANCE).text().equals("News from hosts"));
    }
}
