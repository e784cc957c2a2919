package org.peerlearning.host.services;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.core.task.TaskQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue "mail", as in Confluence in memory and outside any transaction: what is queued goes out even when the transaction
 * of the one who queued it rolls back, and is lost when the process dies. Work that fails is tried again every minute, five times
 * in all, and then waits among the errors until somebody asks for one more try. Nothing that fails holds up the rest.
 */
public final class HostMail implements MultiQueueTaskManager, AutoCloseable {
    /** The one queue there is. */
    public static final String QUEUE = "mail";
    private static final Logger LOG = LoggerFactory.getLogger(HostMail.class);
    private static final int TRIES = 5;
    private static final long PAUSE_SECONDS = 60;
    private static final long PATIENCE_SECONDS = 10;

    private final MailQueue queue = new MailQueue();
    private volatile Runnable beforeTaking = () -> {};
    private volatile Runnable beforeSending = () -> {};
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "host-mail");
        thread.setDaemon(true);
        // The mail library looks for its parts there, and the first to queue a mail may be a thread of the app.
        thread.setContextClassLoader(HostMail.class.getClassLoader());
        return thread;
    });

    /** Starts the queue. */
    public HostMail() {
        worker.scheduleWithFixedDelay(queue::work, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public TaskQueue getTaskQueue(String queueName) {
        return QUEUE.equals(queueName) ? queue : null;
    }

    @Override
    public void addTask(String queueName, Task task) {
        named(queueName).addTask(task);
    }

    /** Tries all that waits once, now, and returns when that is done. */
    @Override
    public void flush(String queueName) {
        named(queueName).flush();
    }

    /** Done before each mail is taken into the queue, on the thread of whoever brings it: a test may hold it up. */
    public void beforeTaking(Runnable work) {
        beforeTaking = work;
    }

    /** Done before each mail goes out. */
    public void beforeSending(Runnable work) {
        beforeSending = work;
    }

    /** What was tried too often. */
    public List<Task> errors() {
        return queue.errors();
    }

    /** Puts what was tried too often back into the queue. */
    public void resendErrors() {
        queue.takeErrors().forEach(queue::addTask);
    }

    private TaskQueue named(String queueName) {
        return Optional.ofNullable(getTaskQueue(queueName)).orElseThrow(
                () -> new IllegalArgumentException("There is no queue " + queueName + ", only " + QUEUE));
    }

    /** Gives what is queued ten seconds to go out. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS) || queue.size() > 0) {
                LOG.warn("{} mails were not sent before the stop", queue.size());
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private record Waiting(Task task, int tried) {}

    private final class MailQueue implements TaskQueue {
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private final List<Task> errors = new ArrayList<>();

        @Override
        public void addTask(Task task) {
            Objects.requireNonNull(task, "task");
            beforeTaking.run();
            add(new Waiting(task, 0));
            worker.execute(this::work);
        }

        @Override
        public void flush() {
            try {
                worker.submit(this::work).get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public synchronized int size() {
            return waiting.size();
        }

        /** Once round: what fails comes to the end, and has its next turn later. Nobody else takes anything out. */
        private void work() {
            for (int left = size(); left > 0; left--) {
                Waiting next = first();
                try {
                    beforeSending.run();
                    next.task().execute();
                    taken();
                } catch (Exception e) {
                    LOG.warn("Try {} of {} of {} failed: {}", next.tried() + 1, TRIES, next.task(), e.toString());
                    failed(next);
                }
            }
        }

        private synchronized void add(Waiting added) {
            waiting.add(added);
        }

        private synchronized Waiting first() {
            return waiting.getFirst();
        }

        private synchronized void taken() {
            waiting.removeFirst();
        }

        private synchronized void failed(Waiting failed) {
            waiting.removeFirst();
            if (failed.tried() + 1 < TRIES) {
                waiting.add(new Waiting(failed.task(), failed.tried() + 1));
            } else {
                errors.add(failed.task());
            }
        }

        private synchronized List<Task> errors() {
            return List.copyOf(errors);
        }

        private synchronized List<Task> takeErrors() {
            List<Task> taken = List.copyOf(errors);
            errors.clear();
            return taken;
        }
    }
}
