package org.peerlearning.host.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * One cache: the entry unused for longest goes first. Loaders run outside the lock, so two askers may load the same key; the
 * first to come back is kept, unless the key was removed meanwhile.
 */
final class HostCache<K, V> implements Cache<K, V> {
    private static final int DEFAULT_ENTRIES = 1_000;

    private final String name;
    private final CacheLoader<K, V> loader;
    private final long afterWrite;
    private final long afterAccess;
    private final LongSupplier millis;
    private final Map<K, Held<V>> entries;
    private long removals;

    HostCache(String name, CacheLoader<K, V> loader, CacheSettings settings, LongSupplier millis) {
        this.name = name;
        this.loader = loader;
        this.millis = millis;
        this.afterWrite = Objects.requireNonNullElse(settings.getExpireAfterWrite(), Long.MAX_VALUE);
        this.afterAccess = Objects.requireNonNullElse(settings.getExpireAfterAccess(), Long.MAX_VALUE);
        int most = Objects.requireNonNullElse(settings.getMaxEntries(), DEFAULT_ENTRIES);
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Held<V>> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return living(key) != null;
    }

    @Override
    public synchronized Collection<K> getKeys() {
        for (Iterator<Held<V>> all = entries.values().iterator(); all.hasNext();) {
            if (isOver(all.next())) {
                all.remove();
            }
        }
        return List.copyOf(entries.keySet());
    }

    @Override
    public V get(K key) {
        return loader == null ? peek(key) : get(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        Objects.requireNonNull(key, "key");
        long before;
        synchronized (this) {
            V found = peek(key);
            if (found != null) {
                return found;
            }
            before = removals;
        }
        V made = valueSupplier.get();
        if (made == null) {
            return null;
        }
        synchronized (this) {
            V others = peek(key);
            if (others != null) {
                return others;
            }
            if (before == removals) {
                put(key, made);
            }
            return made;
        }
    }

    @Override
    public synchronized void put(K key, V value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        long now = millis.getAsLong();
        entries.put(key, new Held<>(value, now, now));
    }

    @Override
    public synchronized void remove(K key) {
        removals++;
        entries.remove(key);
    }

    @Override
    public synchronized void removeAll() {
        removals++;
        entries.clear();
    }

    private synchronized V peek(K key) {
        Held<V> entry = living(key);
        if (entry == null) {
            return null;
        }
        entries.put(key, new Held<>(entry.value(), entry.written(), millis.getAsLong()));
        return entry.value();
    }

    private Held<V> living(K key) {
        Held<V> entry = entries.get(key);
        if (entry != null && isOver(entry)) {
            entries.remove(key);
            return null;
        }
        return entry;
    }

    private boolean isOver(Held<V> entry) {
        long now = millis.getAsLong();
        return now - entry.written() >= afterWrite || now - entry.used() >= afterAccess;
    }

    private record Held<V>(V value, long written, long used) {
    }
}
