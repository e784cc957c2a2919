package org.peerlearning.confluence.store;

import org.peerlearning.calendar.FeedRepository;
import org.peerlearning.calendar.FeedRepositoryContract;

public class AoFeedRepositoryTest extends FeedRepositoryContract {

    @Override
    protected FeedRepository empty() {
        Nodes.Node node = Nodes.h2().first();
        return new AoFeedRepository(node.ao(), node.transactions());
    }
}
