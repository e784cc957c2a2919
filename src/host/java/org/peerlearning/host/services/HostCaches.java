package org.peerlearning.host.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Caches in this node's memory, with the asked number of entries and expiry.
 *
 * <p>What one node changes is not forgotten by the others: neither copies nor invalidations travel. A cache that does not ask
 * to be local is made all the same, with a warning in the log.
 */
public final class HostCaches implements CacheManager {
    private static final Logger LOG = LoggerFactory.getLogger(HostCaches.class);

    private final Map<String, HostCache<?, ?>> byName = new ConcurrentHashMap<>();
    private final LongSupplier millis;

    /** Caches by the clock of the machine. */
    public HostCaches() {
        this(() -> System.nanoTime() / 1_000_000);
    }

    /** Caches by a clock of the caller's, in milliseconds from any start. */
    public HostCaches(LongSupplier millis) {
        this.millis = millis;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().local().build());
    }

    /** {@inheritDoc} The first asker of a name decides its loader and settings. */
    @Override
    @SuppressWarnings("unchecked") // the name stands for the types, as in the platform
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        Objects.requireNonNull(name, "name");
        return (Cache<K, V>) byName.computeIfAbsent(name, missing -> {
            if (!Boolean.TRUE.equals(required.getLocal())) {
                LOG.warn("Cache {} asks to be shared by the nodes; here each node keeps its own", name);
            }
            return new HostCache<>(name, loader, required, millis);
        });
    }

    /** Empties every cache. */
    public void flush() {
        byName.values().forEach(HostCache::removeAll);
    }
}
