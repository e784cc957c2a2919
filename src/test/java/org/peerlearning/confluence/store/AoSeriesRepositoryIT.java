package org.peerlearning.confluence.store;

import org.peerlearning.session.SeriesRepository;
import org.peerlearning.session.SeriesRepositoryContract;
import org.peerlearning.shared.Transactions;

public class AoSeriesRepositoryIT extends SeriesRepositoryContract {

    private Nodes.Node node;

    @Override
    protected SeriesRepository empty() {
        node = Nodes.postgres().first();
        return node.series();
    }

    @Override
    protected Transactions transactions() {
        return node.transactions();
    }
}
