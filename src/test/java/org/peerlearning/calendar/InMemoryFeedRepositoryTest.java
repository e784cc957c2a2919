package org.peerlearning.calendar;

public class InMemoryFeedRepositoryTest extends FeedRepositoryContract {

    @Override
    protected FeedRepository empty() {
        return new InMemoryFeedRepository();
    }
}
