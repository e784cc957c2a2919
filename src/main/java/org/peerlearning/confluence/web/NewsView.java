package org.peerlearning.confluence.web;

import java.util.List;

/**
 * What somebody was told lately.
 *
 * @param lines the latest first
 * @param unread how many of all are unread
 * @param latest the number of the latest shown; 0 where there is none
 * @param older where there are more; empty for no more
 */
public record NewsView(List<NewsLineView> lines, int unread, long latest, String older) {

    public NewsView {
        lines = List.copyOf(lines);
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }

    public boolean hasUnread() {
        return unread > 0;
    }

    public boolean hasOlder() {
        return !older.isEmpty();
    }
}
