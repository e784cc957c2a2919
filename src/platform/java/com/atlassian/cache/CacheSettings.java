package com.atlassian.cache;

/**
 * What a cache is asked to be; null where nothing was asked for.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface CacheSettings {

    /** Milliseconds. UNCONFIRMED: seen with the cache API 2.5 only. */
    Long getExpireAfterAccess();

    /** Milliseconds. UNCONFIRMED: seen with the cache API 2.5 only. */
    Long getExpireAfterWrite();

    /** UNCONFIRMED: seen with the cache API 2.5 only. */
    Boolean getFlushable();

    /** UNCONFIRMED: seen with the cache API 2.5 only. */
    Boolean getLocal();

    /** UNCONFIRMED: seen with the cache API 2.5 only. */
    Integer getMaxEntries();

    /** UNCONFIRMED: seen with the cache API 2.5 only. */
    Boolean getReplicateAsynchronously();

    /** UNCONFIRMED: seen with the cache API 2.5 only. */
    Boolean getReplicateViaCopy();
}
