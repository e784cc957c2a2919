package org.peerlearning.confluence.wiring;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread of the app's own, and only while there is something to do in it. It is never interrupted: some databases close their files
 * when a thread is interrupted that reads them.
 */
public final class Background implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long PATIENCE_SECONDS = 30;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Background::thread, new ThreadPoolExecutor.DiscardPolicy());

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "peer-learning-background");
        thread.setDaemon(true);
        return thread;
    }

    /** Nothing is done any more once the app stops. */
    @Override
    public void execute(Runnable work) {
        threads.execute(() -> run(work));
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("Something went wrong in the background", failure);
        }
    }

    /** Called when the app stops, after whoever works here was told to end. What has not begun never does. */
    public void destroy() {
        threads.getQueue().clear();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The background thread still works after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            LOG.warn("Nobody waited for the background thread to end", stopped);
        }
    }
}
