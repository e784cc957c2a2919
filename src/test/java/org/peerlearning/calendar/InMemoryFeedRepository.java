package org.peerlearning.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Feeds in memory, for one thread. */
public final class InMemoryFeedRepository implements FeedRepository {

    private record Of(PersonKey owner, FeedScope scope) {}

    private record Kept(Feed feed, String digest) {}

    private final Map<Of, Kept> feeds = new LinkedHashMap<>();

    @Override
    public void put(Feed feed, String digest) {
        feeds.put(new Of(feed.owner(), feed.scope()), new Kept(feed, digest));
    }

    @Override
    public Optional<Feed> byDigest(String digest) {
        return feeds.values().stream().filter(kept -> kept.digest().equals(digest)).map(Kept::feed).findFirst();
    }

    @Override
    public List<Feed> of(PersonKey owner) {
        return feeds.values().stream().map(Kept::feed).filter(feed -> feed.owner().equals(owner)).toList();
    }

    @Override
    public boolean remove(PersonKey owner, FeedScope scope) {
        return feeds.remove(new Of(owner, scope)) != null;
    }

    @Override
    public int removeAll(PersonKey owner) {
        int before = feeds.size();
        feeds.keySet().removeIf(of -> of.owner().equals(owner));
        return before - feeds.size();
    }
}
