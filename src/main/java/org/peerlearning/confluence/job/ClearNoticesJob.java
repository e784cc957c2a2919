package org.peerlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.peerlearning.notice.ClearNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day, on one node: notices that are long over go. */
public final class ClearNoticesJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ClearNoticesJob.class);

    private final ClearNotices clearNotices;

    public ClearNoticesJob(ClearNotices clearNotices) {
        this.clearNotices = clearNotices;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int gone = clearNotices.run();
        if (gone > 0) {
            LOG.info("{} notices are long over and are gone", gone);
        }
        return null;
    }
}
