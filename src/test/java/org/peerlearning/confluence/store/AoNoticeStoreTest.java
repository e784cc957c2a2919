package org.peerlearning.confluence.store;

import org.peerlearning.notice.NoticeStoreContract;

public class AoNoticeStoreTest extends NoticeStoreContract {

    @Override
    protected Stores empty() {
        return AoNotices.on(Nodes.h2().first(), clock);
    }
}
