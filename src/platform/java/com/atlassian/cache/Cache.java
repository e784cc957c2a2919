package com.atlassian.cache;

import java.util.Collection;

/**
 * Values kept by key for a while; any of them may be gone at any time.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Cache<K, V> {

    /** UNCONFIRMED: no page of either line shows it. */
    String getName();

    /** UNCONFIRMED: no page of either line shows it. */
    boolean containsKey(K key);

    /** UNCONFIRMED: no page of either line shows it. */
    Collection<K> getKeys();

    /** Null when nothing is kept and no loader was given. UNCONFIRMED: no page of either line shows it. */
    V get(K key);

    V get(K key, Supplier<? extends V> valueSupplier);

    /** UNCONFIRMED: no page of either line shows it. */
    void put(K key, V value);

    void remove(K key);

    /** UNCONFIRMED: no page of either line shows it. */
    void removeAll();
}
