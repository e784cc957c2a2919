package org.peerlearning.confluence.store;

import org.peerlearning.calendar.FeedRepository;
import org.peerlearning.calendar.FeedRepositoryContract;

public class AoFeedRepositoryIT extends FeedRepositoryContract {

    @Override
    protected FeedRepository empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new AoFeedRepository(node.ao(), node.transactions());
    }
}
