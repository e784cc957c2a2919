package org.peerlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.peerlearning.notice.NoticeRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, on one node: reminders, digests, and whatever people are to be told. Where two nodes do it, each fact is told once. */
public final class NoticeRoundJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRoundJob.class);

    private final NoticeRound round;

    public NoticeRoundJob(NoticeRound round) {
        this.round = round;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        round.run().forEach(failure -> LOG.error("Telling people went wrong: {}", failure.what(), failure.reason()));
        return null;
    }
}
