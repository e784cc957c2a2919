package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.notice.ClearNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day, on one node: notices that are long over go. */
public final class ClearNoticesJob extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(ClearNoticesJob.class);

    private final ClearNotices clearNotices;

    public ClearNoticesJob(ClearNotices clearNotices, Doors doors) {
        super(doors);
        this.clearNotices = clearNotices;
    }

    @Override
    void run() {
        int gone = clearNotices.run();
        if (gone > 0) {
            LOG.info("{} notices are long over and are gone", gone);
        }
    }
}
