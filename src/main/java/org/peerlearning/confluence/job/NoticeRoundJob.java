package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.notice.NoticeRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, on one node: reminders, digests, and whatever people are to be told. Where two nodes do it, each fact is told once. */
public final class NoticeRoundJob extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRoundJob.class);

    private final NoticeRound round;

    public NoticeRoundJob(NoticeRound round, Doors doors) {
        super(doors);
        this.round = round;
    }

    @Override
    void run() {
        round.run().forEach(failure -> LOG.error("Telling people went wrong: {}", failure.what(), failure.reason()));
    }
}
