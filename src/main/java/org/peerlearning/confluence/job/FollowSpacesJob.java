package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.group.FollowSpaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every five minutes, on one node: groups that have not followed their space do so. */
public final class FollowSpacesJob extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(FollowSpacesJob.class);

    private final FollowSpaces followSpaces;

    public FollowSpacesJob(FollowSpaces followSpaces, Doors doors) {
        super(doors);
        this.followSpaces = followSpaces;
    }

    @Override
    void run() {
        followSpaces.run().forEach(failure ->
                LOG.error("Group {} could not follow its space", failure.group().value(), failure.reason()));
    }
}
