package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Letter;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class ConfluenceLettersTest {

    private final World world = new World();
    private final UserAccessor users = mock(UserAccessor.class);
    private final MultiQueueTaskManager queues = mock(MultiQueueTaskManager.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final LocaleManager locales = mock(LocaleManager.class);
    private final GroupPages pages = mock(GroupPages.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final MailServerManager servers = mock(MailServerManager.class);
    private final ConfluenceLetters letters = new ConfluenceLetters(
            new Mailboxes(users, locales),
            new MailQueue(queues, servers),
            new LetterTexts(new NoticeWords(i18n), new PageLinks(pages, new Addresses(application, mock(LoginUriProvider.class)))));
    private Meeting meeting;

    @Before
    public void aSessionInFrance() {
        Session session = world.aSession().startingAt("2026-12-01T17:30", "Europe/Paris").there();
        meeting = Answers.given(world.meetings().find(Viewer.of(Cast.HOST), session.id()));
        when(pages.path(meeting.page())).thenReturn(Optional.of("/display/ENG/Photography"));
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org");
        when(i18n.getText(any(Locale.class), any(String.class), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0)
                + " " + call.getArgument(1)
                + (call.getArguments().length > 2 ? " " + Arrays.asList(call.getArguments()).subList(2, call.getArguments().length) : ""));
        user(Cast.HOST, "Hope Host", "hope@example.org", Locale.UK);
    }

    private void user(PersonKey person, String name, String address, Locale locale) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getName()).thenReturn(person.value());
        when(user.getFullName()).thenReturn(name);
        when(user.getEmail()).thenReturn(address);
        when(users.getExistingUserByKey(new UserKey(person.value()))).thenReturn(user);
        when(locales.getLocale(user)).thenReturn(locale);
    }

    private Email sent(PersonKey to) throws Exception {
        letters.send(new Letter(Cast.HOST, to, "A scarf", "It is cold.\n\nHope", meeting));
        ArgumentCaptor<Task> task = ArgumentCaptor.forClass(Task.class);
        verify(queues).addTask(eq("mail"), task.capture());
        SMTPMailServer server = mock(SMTPMailServer.class);
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        task.getValue().execute();
        ArgumentCaptor<Email> email = ArgumentCaptor.forClass(Email.class);
        verify(server).send(email.capture());
        return email.getValue();
    }

    @Test
    public void aLetterIsAPlainMailToOnePersonInTheirLanguage() throws Exception {
        user(Cast.ANA, "Ana Anders", " ana@example.org ", Locale.FRANCE);
        Email mail = sent(Cast.ANA);
        assertEquals("ana@example.org", mail.getTo());
        assertEquals("A scarf", mail.getSubject());
        assertEquals("text/plain", mail.getMimeType());
        String[] parts = mail.getBody().split("\n\n", 2);
        // How a date and a time are joined differs between versions of Java.
        assertTrue(parts[0], parts[0].matches("fr_FR peer-learning\\.letter\\.head \\[Hope Host, Street photography,"
                + " mardi 1 d\u00E9cembre 2026 .*17:30 \\(heure d\u2019Europe centrale\\)]"));
        assertEquals(
                "It is cold.\n\nHope\n\n-- \nfr_FR peer-learning.letter.foot\nhttps://wiki.example.org/display/ENG/Photography\n",
                parts[1]);
    }

    @Test
    public void aWriterFromRightToLeftTurnsNothingAround() throws Exception {
        user(Cast.ANA, "Ana Anders", "ana@example.org", Locale.US);
        user(Cast.HOST, "\u05d4\u05d5\u05e4", "hope@example.org", Locale.UK);
        String body = sent(Cast.ANA).getBody();
        assertTrue(body, body.startsWith("en_US peer-learning.letter.head [\u2068\u05d4\u05d5\u05e4\u2069, Street photography, "));
    }

    @Test
    public void whereThePageOrTheWriterIsGoneTheLetterStillArrives() throws Exception {
        user(Cast.ANA, "Ana Anders", "ana@example.org", Locale.US);
        when(pages.path(meeting.page())).thenReturn(Optional.empty());
        when(users.getExistingUserByKey(new UserKey(Cast.HOST.value()))).thenReturn(null);
        String body = sent(Cast.ANA).getBody();
        assertTrue(body, body.startsWith("en_US peer-learning.letter.head [en_US peer-learning.person.gone, Street"));
        assertTrue(body, body.endsWith("\n-- \nen_US peer-learning.letter.foot\n"));
    }

    @Test
    public void aWriterWithoutAFullNameIsCalledByTheUserName() throws Exception {
        user(Cast.ANA, "Ana Anders", "ana@example.org", Locale.US);
        user(Cast.HOST, " ", "hope@example.org", Locale.UK);
        String body = sent(Cast.ANA).getBody();
        assertTrue(body, body.startsWith("en_US peer-learning.letter.head [hope, "));
    }

    @Test
    public void onlyPeopleWithOneAddressAreReached() {
        user(Cast.ANA, "Ana", "ana@example.org", Locale.US);
        user(Cast.BO, "Bo", "", Locale.US);
        user(Cast.CEM, "Cem", null, Locale.US);
        int last = 0;
        for (String several : List.of("a@example.org, b@example.org", "a@example.org;b@example.org", "a@example.org\nCc: b@example.org",
                "a@b@example.org", "a b@example.org", "A <a@example.org>", "nowhere")) {
            user(new PersonKey("many" + ++last), "Many", several, Locale.US);
        }
        List<PersonKey> people = List.of(
                Cast.ANA, Cast.BO, Cast.CEM, Cast.DEE, new PersonKey("many1"), new PersonKey("many2"), new PersonKey("many3"),
                new PersonKey("many4"), new PersonKey("many5"), new PersonKey("many6"), new PersonKey("many7"));
        assertEquals(Set.of(Cast.ANA), letters.reachable(people));
        letters.send(new Letter(Cast.HOST, Cast.BO, "A scarf", "It is cold.", meeting));
        letters.send(new Letter(Cast.HOST, Cast.DEE, "A scarf", "It is cold.", meeting));
        verify(queues, never()).addTask(any(), any());
    }
}
