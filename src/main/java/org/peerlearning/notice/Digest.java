package org.peerlearning.notice;

import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Meeting;

/**
 * One issue of a person's weekly digest.
 *
 * @param ahead meetings of their groups in the days to come, the earliest first
 * @param news what happened in their groups and would otherwise have been a mail of its own, the earliest first
 * @param more how many pieces of news there are beside these; they are in the person's list
 * @param near groups that might be something for them
 */
public record Digest(List<Meeting> ahead, List<News> news, int more, List<Group> near) {

    public Digest {
        ahead = List.copyOf(ahead);
        news = List.copyOf(news);
        near = List.copyOf(near);
    }

    /** One thing that happened. */
    public record News(Kind kind, GroupOutline group, Optional<Meeting> meeting, Told told) {}

    public boolean isEmpty() {
        return ahead.isEmpty() && news.isEmpty() && near.isEmpty();
    }
}
