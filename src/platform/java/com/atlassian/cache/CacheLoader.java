package com.atlassian.cache;

/**
 * Finds the value of a key that is not in the cache.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface CacheLoader<K, V> {

    /** UNCONFIRMED: no page of either line shows it. */
    V load(K key);
}
