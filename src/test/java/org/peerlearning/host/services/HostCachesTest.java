package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class HostCachesTest {
    private long now;
    private int loads;
    private final HostCaches caches = new HostCaches(() -> now);

    private Cache<String, String> cache(CacheSettings settings) {
        return caches.getCache("c", key -> {
            loads++;
            return key.equals("none") ? null : key + loads;
        }, settings);
    }

    private static CacheSettingsBuilder local() {
        return new CacheSettingsBuilder().local();
    }

    @Test
    public void aValueIsLoadedOnceAndAgainAfterItsRemoval() {
        Cache<String, String> cache = cache(local().build());
        assertEquals("k1", cache.get("k"));
        assertEquals("k1", cache.get("k"));
        cache.remove("k");
        assertEquals("k2", cache.get("k"));
        cache.removeAll();
        assertFalse(cache.containsKey("k"));
        assertNull(cache.get("none"));
        assertEquals(List.of(), List.copyOf(cache.getKeys()));
    }

    @Test
    public void whatWasUnusedForLongestGoesFirst() {
        Cache<String, String> cache = cache(local().maxEntries(2).build());
        cache.put("a", "1");
        cache.put("b", "2");
        cache.get("a");
        cache.put("c", "3");
        assertTrue(cache.containsKey("a"));
        assertFalse(cache.containsKey("b"));
    }

    @Test
    public void valuesExpireAfterTheirWriting() {
        Cache<String, String> cache = cache(local().expireAfterWrite(10, TimeUnit.MILLISECONDS).build());
        assertEquals("k1", cache.get("k"));
        now = 9;
        assertEquals("k1", cache.get("k"));
        now = 10;
        assertFalse(cache.containsKey("k"));
        assertEquals("k2", cache.get("k"));
    }

    @Test
    public void valuesInUseDoNotExpireByAccess() {
        Cache<String, String> cache = cache(local().expireAfterAccess(10, TimeUnit.MILLISECONDS).build());
        cache.get("k");
        now = 9;
        cache.get("k");
        now = 18;
        assertEquals("k1", cache.get("k"));
        now = 28;
        assertEquals("k2", cache.get("k"));
    }

    @Test
    public void aCacheWithoutALoaderAnswersNullOrTheSuppliersValue() {
        Cache<String, String> cache = caches.getCache("plain");
        assertNull(cache.get("k"));
        assertEquals("made", cache.get("k", () -> "made"));
        assertEquals("made", cache.get("k", () -> "other"));
    }

    @Test
    public void aValueRemovedWhileItWasLoadedIsNotKept() {
        Cache<String, String> cache = caches.getCache("racing");
        assertEquals("stale", cache.get("k", () -> {
            cache.remove("k");
            return "stale";
        }));
        assertFalse(cache.containsKey("k"));
    }

    @Test
    public void aNameStandsForOneCache() {
        assertSame(caches.getCache("same"), caches.getCache("same"));
        caches.getCache("same").put("a", "b");
        caches.flush();
        assertFalse(caches.getCache("same").containsKey("a"));
    }
}
