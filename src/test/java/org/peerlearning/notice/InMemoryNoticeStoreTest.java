package org.peerlearning.notice;

public class InMemoryNoticeStoreTest extends NoticeStoreContract {

    @Override
    protected Stores empty() {
        InMemoryNotices notices = new InMemoryNotices(clock);
        return new Stores(notices, notices, notices, notices, notices, new InMemoryPreferences());
    }
}
