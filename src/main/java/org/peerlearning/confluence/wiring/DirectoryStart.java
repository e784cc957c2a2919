package org.peerlearning.confluence.wiring;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.peerlearning.confluence.store.StoreReadiness;
import org.peerlearning.skill.search.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the skills directory when the app starts, apart from the start: the tables are ready only after it. They are waited for, and
 * asking for them makes a wiki begin that makes them only when they are asked for. When the database does not answer, it is tried again.
 */
public final class DirectoryStart {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Directory directory;
    private final LateWatch watch;
    private final Background background;
    private final StoreReadiness readiness;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public DirectoryStart(Directory directory, LateWatch watch, Background background, StoreReadiness readiness) {
        this.directory = directory;
        this.watch = watch;
        this.background = background;
        this.readiness = readiness;
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
        while (stopping.getCount() > 0 && !directory.isLoaded()) {
            try {
                if (readiness.await(PAUSE)) {
                    directory.load();
                }
            } catch (CancellationException stopped) {
                LOG.debug("The skills directory is not read any more", stopped);
            } catch (RuntimeException failure) {
                LOG.warn("The skills directory could not be read and is tried again", failure);
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                stopping.countDown();
            }
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
