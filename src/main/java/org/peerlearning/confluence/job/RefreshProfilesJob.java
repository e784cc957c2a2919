package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.skill.RefreshProfiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every five minutes, on one node: the wiki is asked where the people of the directory work, some of them at a time. */
public final class RefreshProfilesJob extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshProfilesJob.class);

    private final RefreshProfiles refreshProfiles;

    public RefreshProfilesJob(RefreshProfiles refreshProfiles, Doors doors) {
        super(doors);
        this.refreshProfiles = refreshProfiles;
    }

    @Override
    void run() {
        refreshProfiles.run().forEach(failure ->
                LOG.error("The profile of {} could not be refreshed", failure.person().value(), failure.reason()));
    }
}
