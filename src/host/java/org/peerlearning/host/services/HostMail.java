package org.peerlearning.host.services;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.core.task.TaskQueue;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue "mail", as in Confluence in memory and outside any transaction: what is queued goes out even when the transaction
 * of the one who queued it rolls back. A thread sends to the SMTP server; without one, and when the server refuses, the mail
 * is kept in the outbox.
 */
public final class HostMail implements MultiQueueTaskManager, AutoCloseable {
    /** The one queue there is. */
    public static final String QUEUE = "mail";
    private static final Logger LOG = LoggerFactory.getLogger(HostMail.class);
    private static final String SENDER = "confluence@localhost";
    private static final String SENDER_NAME = "Confluence";
    private static final long PATIENCE_SECONDS = 10;

    private final Outbox outbox;
    private final Optional<Smtp> smtp;
    private final MailQueue queue = new MailQueue();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
        Thread thread = new Thread(work, "host-mail");
        thread.setDaemon(true);
        // The mail library looks for its parts there, and the first to queue a mail may be a thread of the app.
        thread.setContextClassLoader(HostMail.class.getClassLoader());
        return thread;
    });

    /**
     * Starts the queue.
     *
     * @param smtp {@code host:port} of a mail server; null or blank to keep every mail in the outbox
     * @throws org.peerlearning.host.HostFailure when the address is malformed
     */
    public HostMail(Outbox outbox, String smtp) {
        this.outbox = outbox;
        this.smtp = smtp == null || smtp.isBlank() ? Optional.empty() : Optional.of(new Smtp(smtp));
    }

    @Override
    public TaskQueue getTaskQueue(String queueName) {
        return QUEUE.equals(queueName) ? queue : null;
    }

    @Override
    public void addTask(String queueName, Task task) {
        named(queueName).addTask(task);
    }

    /** Waits until all that is queued has been sent or kept. */
    @Override
    public void flush(String queueName) {
        named(queueName).flush();
    }

    private TaskQueue named(String queueName) {
        return Optional.ofNullable(getTaskQueue(queueName)).orElseThrow(
                () -> new IllegalArgumentException("There is no queue " + queueName + ", only " + QUEUE));
    }

    private void work(Task task) {
        try {
            if (task instanceof ConfluenceMailQueueItem item) {
                send(mail(item));
            } else {
                task.execute();
            }
        } catch (Exception e) {
            LOG.error("A task of the mail queue failed", e);
        }
    }

    private void send(OutboxMail mail) {
        if (smtp.isEmpty()) {
            outbox.keep(mail);
            return;
        }
        try {
            smtp.get().send(mail);
        } catch (MessagingException | RuntimeException e) {
            LOG.warn("Mail to {} could not be sent and is kept in the outbox", mail.to(), e);
            outbox.keep(new OutboxMail(0, mail.queued(), mail.from(), mail.to(), mail.cc(), mail.subject(), mail.mimeType(), mail.body(),
                    Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private static OutboxMail mail(ConfluenceMailQueueItem item) throws UnsupportedEncodingException {
        String from = new InternetAddress(text(item.getFromAddress()).isBlank() ? SENDER : item.getFromAddress(),
                text(item.getFromName()).isBlank() ? SENDER_NAME : item.getFromName(), "UTF-8").toString();
        return new OutboxMail(0, item.getDateQueued().toInstant(), from, text(item.getToAddress()), text(item.getCcAddress()),
                text(item.getSubject()), item.getMimeType(), text(item.getBody()), Optional.empty());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Gives what is queued ten seconds to go out. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} mails were not sent before the stop", queue.size());
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Counts what is on its way, for those who wait for it. */
    private final class MailQueue implements TaskQueue {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition empty = lock.newCondition();
        private int waiting;

        @Override
        public void addTask(Task task) {
            Objects.requireNonNull(task, "task");
            change(1);
            try {
                worker.execute(() -> {
                    try {
                        work(task);
                    } finally {
                        change(-1);
                    }
                });
            } catch (RuntimeException e) {
                change(-1);
                throw e;
            }
        }

        private void change(int by) {
            lock.lock();
            try {
                waiting += by;
                if (waiting == 0) {
                    empty.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void flush() {
            lock.lock();
            try {
                while (waiting > 0) {
                    empty.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int size() {
            lock.lock();
            try {
                return waiting;
            } finally {
                lock.unlock();
            }
        }
    }
}
