package org.peerlearning.confluence.store;

import org.peerlearning.notice.NoticeStoreContract;

public class AoNoticeStoreIT extends NoticeStoreContract {

    @Override
    protected Stores empty() {
        return AoNotices.on(Nodes.postgres().first(), clock);
    }
}
