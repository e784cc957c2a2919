package org.peerlearning.confluence.mail;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.core.task.TaskQueue;
import com.atlassian.mail.Email;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.mail.MessagingException;

/** A queue and a server in one: what is queued is sent at once, and kept. */
public class SentMails implements MultiQueueTaskManager, SMTPMailServer {

    private final List<Email> all = new ArrayList<>();

    @Override
    public void addTask(String queueName, Task task) {
        try {
            task.execute();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void send(Email email) {
        all.add(email);
    }

    @Override
    public String getDefaultFrom() {
        return "wiki@example.org";
    }

    @Override
    public TaskQueue getTaskQueue(String queueName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void flush(String queueName) {
        throw new UnsupportedOperationException();
    }

    /** The HTML of the last one. */
    public String html() throws MessagingException, IOException {
        return new String(
                all.get(all.size() - 1).getMultipart().getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
