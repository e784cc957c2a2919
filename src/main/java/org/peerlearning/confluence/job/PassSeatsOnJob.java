package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.signup.PassSeatsOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, on one node: offers that ran out go to the next in line. */
public final class PassSeatsOnJob extends Round {

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
