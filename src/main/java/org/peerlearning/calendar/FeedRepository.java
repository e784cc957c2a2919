package org.peerlearning.calendar;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Where feeds are kept, with the digests of their secrets. */
public interface FeedRepository {

    /** Keeps a feed in place of the one that its owner has of the same thing, whose address is worth nothing from then on. */
    void put(Feed feed, String digest);

    Optional<Feed> byDigest(String digest);

    /** The feeds of a person, the oldest first. */
    List<Feed> of(PersonKey owner);

    /** @return whether there was one */
    boolean remove(PersonKey owner, FeedScope scope);

    /** @return how many there were */
    int removeAll(PersonKey owner);
}
