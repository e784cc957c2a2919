package org.peerlearning.confluence.web;

import java.util.List;

/**
 * How somebody is told, and their calendars.
 *
 * @param kinds all that can be chosen
 * @param quietFrom a time such as {@code 19:30}; empty for no quiet hours
 * @param zone by whose clock
 * @param feeds the oldest first
 * @param offered what an address can be made for beside the reader's own sessions, as a link asked for it
 */
public record NoticesPageView(
        List<NoticeKindView> kinds,
        boolean digest,
        String quietFrom,
        String quietTo,
        String zone,
        List<FeedView> feeds,
        List<FeedView> offered) {

    public NoticesPageView {
        kinds = List.copyOf(kinds);
        feeds = List.copyOf(feeds);
        offered = List.copyOf(offered);
    }

    public boolean hasFeeds() {
        return !feeds.isEmpty();
    }
}
