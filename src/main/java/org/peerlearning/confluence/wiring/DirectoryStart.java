package org.peerlearning.confluence.wiring;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.peerlearning.skill.search.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the skills directory when the app starts, apart from the start: the tables are ready only after it. Until they are, and when the
 * database does not answer, it is tried again.
 */
public final class DirectoryStart {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Directory directory;
    private final LateWatch watch;
    private final Background background;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public DirectoryStart(Directory directory, LateWatch watch, Background background) {
        this.directory = directory;
        this.watch = watch;
        this.background = background;
    }

    /** Called when the app starts. */
    public void afterPropertiesSet() {
        watch.tell(directory);
        background.execute(this::load);
    }

    /** Called when the app stops. */
    public void destroy() {
        stopping.countDown();
        directory.stop();
    }

    private void load() {
        boolean first = true;
        while (stopping.getCount() > 0 && !directory.isLoaded()) {
            try {
                directory.load();
            } catch (CancellationException stopped) {
                LOG.debug("The skills directory is not read any more", stopped);
            } catch (RuntimeException failure) {
                tell(failure, first);
                first = false;
                pause();
            }
        }
    }

    /** The first failure is usual: the tables come up after the beans. */
    private static void tell(RuntimeException failure, boolean first) {
        if (first) {
            LOG.info("The skills directory is read as soon as the tables are ready: {}", failure.toString());
        } else {
            LOG.warn("The skills directory could not be read and is tried again", failure);
        }
    }

    private void pause() {
        try {
            stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
