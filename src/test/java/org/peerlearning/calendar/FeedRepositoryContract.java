package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.testing.Cast;

/** What every place that keeps feeds promises. */
public abstract class FeedRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private FeedRepository feeds;

    /** Where feeds are kept; nothing is in it yet. */
    protected abstract FeedRepository empty();

    @Before
    public final void startEmpty() {
        feeds = empty();
    }

    private Feed put(PersonKey owner, FeedScope scope, String digest) {
        Feed feed = new Feed(owner, scope, NOW);
        feeds.put(feed, digest);
        return feed;
    }

    @Test
    public void aFeedIsFoundByItsDigestAlone() {
        Feed mine = put(Cast.ANA, new Mine(), "d1");
        Feed group = put(Cast.ANA, new OfGroup(new GroupId(12)), "d2");
        Feed space = put(Cast.BO, new OfSpace(Cast.ENG), "d3");
        assertEquals(Optional.of(mine), feeds.byDigest("d1"));
        assertEquals(Optional.of(group), feeds.byDigest("d2"));
        assertEquals(Optional.of(space), feeds.byDigest("d3"));
        assertEquals(Optional.empty(), feeds.byDigest("d"));
        assertEquals(Optional.empty(), feeds.byDigest("%"));
        assertEquals(List.of(mine, group), feeds.of(Cast.ANA));
        assertEquals(List.of(), feeds.of(Cast.CEM));
    }

    @Test
    public void aNewAddressTakesThePlaceOfTheOldOne() {
        put(Cast.ANA, new Mine(), "old");
        Feed others = put(Cast.BO, new Mine(), "other");
        Feed later = new Feed(Cast.ANA, new Mine(), NOW.plusSeconds(60));
        feeds.put(later, "new");
        assertEquals(Optional.empty(), feeds.byDigest("old"));
        assertEquals(Optional.of(later), feeds.byDigest("new"));
        assertEquals(Optional.of(others), feeds.byDigest("other"));
        assertEquals(List.of(later), feeds.of(Cast.ANA));
    }

    @Test
    public void whatIsRevokedIsGoneAndNothingElse() {
        put(Cast.ANA, new Mine(), "d1");
        put(Cast.ANA, new OfSpace(Cast.ENG), "d2");
        put(Cast.BO, new Mine(), "d3");
        assertTrue(feeds.remove(Cast.ANA, new Mine()));
        assertFalse(feeds.remove(Cast.ANA, new Mine()));
        assertEquals(Optional.empty(), feeds.byDigest("d1"));
        assertTrue(feeds.byDigest("d2").isPresent() && feeds.byDigest("d3").isPresent());
        assertEquals(1, feeds.removeAll(Cast.ANA));
        assertEquals(0, feeds.removeAll(Cast.ANA));
        assertTrue(feeds.byDigest("d3").isPresent());
    }

    @Test
    public void theLongestKeysAreKept() {
        Feed longest = put(new PersonKey("p".repeat(180)), new OfSpace(new SpaceKey("S".repeat(255))), "a".repeat(64));
        assertEquals(Optional.of(longest), feeds.byDigest("a".repeat(64)));
    }
}
