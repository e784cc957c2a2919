package org.peerlearning.notice;

import java.util.List;
import org.peerlearning.group.GroupHappening;
import org.peerlearning.group.GroupNews;

/** Writes down what people are to be told of changes in groups, in the transaction that makes them. */
public final class GroupNotices implements GroupNews {

    private final NoticeRepository notices;

    public GroupNotices(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public void happened(List<GroupHappening> happenings) {
        List<NewNotice> facts = GroupNoticePolicy.of(happenings);
        if (!facts.isEmpty()) {
            notices.tell(facts);
        }
    }
}
