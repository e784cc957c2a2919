package org.peerlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every job has in common: a round is left out while nothing may be changed. Nothing is lost by that, since each round does all that
 * is due by then. Where the platform lacks what it needs, it does nothing, and says so once.
 *
 * <p>It answers null, which counts as success: the platform's own answers are not confirmed for every version it runs on, and what fails
 * is told to the log, where the rest is not held up by it.
 */
abstract class Round implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Doors doors;
    private final AtomicBoolean told = new AtomicBoolean();

    Round(Doors doors) {
        this.doors = doors;
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        return doors.through(getClass(), Feature.JOBS, this::unlessRefused, this::skipped);
    }

    abstract void run();

    private JobRunnerResponse unlessRefused() {
        Optional<Refusal> refusal = doors.readiness().round(this::untilRefused);
        refusal.ifPresent(why -> LOG.debug("A round of {} is left out: {}", getClass().getSimpleName(), why.reason()));
        return null;
    }

    private void untilRefused() {
        try {
            run();
        } catch (NotNow begun) {
            LOG.debug("A round of {} ends here", getClass().getSimpleName(), begun);
        }
    }

    private JobRunnerResponse skipped() {
        if (told.compareAndSet(false, true)) {
            LOG.warn("{} is switched off and does nothing: this Confluence lacks what it needs", getClass().getSimpleName());
        }
        return null;
    }
}
