package org.peerlearning.session;

import org.peerlearning.shared.DirectTransactions;
import org.peerlearning.shared.Transactions;

public class InMemorySeriesRepositoryTest extends SeriesRepositoryContract {

    private final InMemorySeriesRepository series = new InMemorySeriesRepository();

    @Override
    protected SeriesRepository empty() {
        return series;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions(series);
    }
}
