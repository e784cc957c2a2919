package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.testing.Cast;

/** From what happens in a group to the words of the mail: nothing is said that is not so. */
public class TrueMailsTest {

    private static final String BEFORE = ">Before</dt>";

    private final SentMails mails = new SentMails();
    private final MailWorld mail = new MailWorld(mails, () -> mails);

    @Before
    public void start() {
        mail.reader(Cast.ANA, "Ana Lovelace", "ana@example.org", Locale.UK);
        mail.world.told.sendBy(mail.channel);
    }

    private String told() throws Exception {
        assertEquals(List.of(), mail.world.told.run());
        assertEquals(List.of(), mail.troubles());
        return mails.html();
    }

    @Test
    public void aReminderSaysNothingOfAnotherTime() throws Exception {
        mail.world.aSession().startingIn(Duration.ofDays(1)).taking(Cast.ANA).there();
        String html = told();
        assertTrue(html, html.contains("Soon:"));
        assertFalse(html, html.contains(BEFORE));
    }

    @Test
    public void whatIsCalledOffWasNotToBeAtAnotherTime() throws Exception {
        Session session = mail.world.aSession().far().taking(Cast.ANA).there();
        Answers.given(mail.world.callingOff().callOff(Cast.viewer(Cast.HOST), session.id(), "Rain"));
        String html = told();
        assertTrue(html, html.contains("Rain"));
        assertFalse(html, html.contains(BEFORE));
    }

    @Test
    public void whatIsMovedSaysWhenItWasToBe() throws Exception {
        Session session = mail.world.aSession().far().taking(Cast.ANA).there();
        new SeatLock(mail.world.keeper()).holding(session.id(), Viewer.of(Cast.HOST), held -> {
            SessionTime later = new SessionTime(session.time().start().plusDays(1), session.time().zone(), session.time().minutes());
            held.change(held.session().changed(held.session().plan().at(later), held.session().terms(), held.session().occurrence()));
            return true;
        });
        String html = told();
        assertTrue(html, html.contains(BEFORE));
    }
}
