package org.peerlearning.confluence.job;

import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, on each node: what the wiki told that node while nothing could be changed. */
public final class CatchUpJob extends Round {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpJob.class);

    private final Transactions transactions;

    public CatchUpJob(Transactions transactions, Doors doors) {
        super(doors);
        this.transactions = transactions;
    }

    @Override
    void run() {
        int done = transactions.catchUp();
        if (done > 0) {
            LOG.info("{} things that happened while nothing could be changed are followed up", done);
        }
    }
}
