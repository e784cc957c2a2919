package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.signup.PassSeatsOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every minute, on one node: offers that ran out go to the next in line.
 *
 * <p>It answers null, which counts as success: the platform's own answers are not confirmed for every version it runs on, and a
 * session that fails is told to the log, where the others are not held up by it.
 */
public final class PassSeatsOnJob extends OwnJob {

    private static final Logger LOG = LoggerFactory.getLogger(PassSeatsOnJob.class);

    private final PassSeatsOn passSeatsOn;

    public PassSeatsOnJob(PassSeatsOn passSeatsOn, Doors doors) {
        super(doors);
        this.passSeatsOn = passSeatsOn;
    }

    @Override
    void run() {
        passSeatsOn.run().forEach(failure ->
                LOG.error("The seats of session {} could not be passed on", failure.session().value(), failure.reason()));
    }
}
