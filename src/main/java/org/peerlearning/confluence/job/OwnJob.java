package org.peerlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job of the app. Where the platform lacks what it needs, it does nothing, and says so once.
 *
 * <p>It answers null, which counts as success: the platform's own answers are not confirmed for every version it runs on, and what
 * fails is told to the log, where the others are not held up by it.
 */
abstract class OwnJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OwnJob.class);

    private final Doors doors;
    private final AtomicBoolean told = new AtomicBoolean();

    OwnJob(Doors doors) {
        this.doors = doors;
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        return doors.through(getClass(), Feature.JOBS, this::done, this::skipped);
    }

    abstract void run();

    private JobRunnerResponse done() {
        run();
        return null;
    }

    private JobRunnerResponse skipped() {
        if (told.compareAndSet(false, true)) {
            LOG.warn("{} is switched off and does nothing: this Confluence lacks what it needs", getClass().getSimpleName());
        }
        return null;
    }
}
