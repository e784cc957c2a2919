package com.atlassian.cache;

/**
 * Makes caches.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface CacheFactory {

    /** UNCONFIRMED: no page of either line shows it. */
    <K, V> Cache<K, V> getCache(String name);

    /** UNCONFIRMED: no page of either line shows it. */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    /** A loader of null leaves the loading to the caller. */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
