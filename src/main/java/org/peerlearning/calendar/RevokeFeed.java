package org.peerlearning.calendar;

import java.util.List;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Addresses of feeds are worth nothing from now on. */
public final class RevokeFeed {

    private final FeedRepository feeds;

    public RevokeFeed(FeedRepository feeds) {
        this.feeds = feeds;
    }

    /** The viewer's own feeds, the oldest first; none for a visitor. */
    public List<Feed> mine(Viewer viewer) {
        return viewer.person().map(feeds::of).orElse(List.of());
    }

    /** @return what the revoked feed showed */
    public Answer<FeedScope> revoke(Viewer viewer, FeedScope scope) {
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("calendar.log-in"));
        }
        return feeds.remove(viewer.person().get(), scope)
                ? Answer.of(scope)
                : Answer.no(Refusal.notFound("calendar.feed-not-found"));
    }

    /** Of somebody who left for good. */
    public int allOf(PersonKey person) {
        return feeds.removeAll(person);
    }
}
