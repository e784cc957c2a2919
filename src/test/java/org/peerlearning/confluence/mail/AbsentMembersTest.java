package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** How mails go out where the wiki lacks a member that no public page confirms. */
public class AbsentMembersTest {
    private final MultiQueueTaskManager queues = mock(MultiQueueTaskManager.class);
    private final MailServerManager servers = mock(MailServerManager.class);
    private final SMTPMailServer server = mock(SMTPMailServer.class);
    private final List<String> sent = new ArrayList<>();
    private final MailQueue queue = new MailQueue(queues, servers);
    private final Mail mail = Mail.plain("ana@example.org", "Hello", "Come and learn");

    @Before
    public void aQueueThatTakesNothing() throws Exception {
        doThrow(new NoSuchMethodError("addTask")).when(queues).addTask(anyString(), any(Task.class));
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        doAnswer(call -> sent.add(call.<Email>getArgument(0).getBody())).when(server).send(any(Email.class));
    }

    @Test
    public void withoutAQueueMailsGoOutAtOnce() {
        queue.add(mail);
        assertEquals(List.of("Come and learn"), sent);
    }

    @Test
    public void whatWaitsInTheQueueGoesOutWhenTheAppIsDisabledMeanwhile() throws Exception {
        List<Task> waiting = new ArrayList<>();
        doAnswer(call -> waiting.add(call.getArgument(1))).when(queues).addTask(anyString(), any(Task.class));
        queue.add(mail);
        when(servers.getDefaultSMTPMailServer()).thenThrow(new IllegalStateException("the app is gone"));
        waiting.get(0).execute();
        assertEquals(List.of("Come and learn"), sent);
    }

    @Test
    public void whatCouldNotBeSentIsNotTakenForSent() throws Exception {
        doThrow(new MailException("refused")).when(server).send(any(Email.class));
        assertThrows(IllegalStateException.class, () -> queue.add(mail));
    }
}
