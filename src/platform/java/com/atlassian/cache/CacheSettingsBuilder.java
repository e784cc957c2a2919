package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Puts the settings of a cache together.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;

    public CacheSettingsBuilder() {
    }

    /** UNCONFIRMED: seen with the cache API 2.9 only. */
    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    /** UNCONFIRMED: seen with the cache API 2.9 only. */
    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    /** UNCONFIRMED: seen with the cache API 2.9 only. */
    public CacheSettingsBuilder maxEntries(int max) {
        maxEntries = max;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    /** UNCONFIRMED: seen with the cache API 2.9 only. */
    public CacheSettingsBuilder replicateSynchronously() {
        replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    /** UNCONFIRMED: seen with the cache API 2.9 only. */
    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettings build() {
        return new Built(
                expireAfterAccess, expireAfterWrite, flushable, local, maxEntries, replicateAsynchronously, replicateViaCopy);
    }

    private record Built(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Boolean getFlushable,
            Boolean getLocal,
            Integer getMaxEntries,
            Boolean getReplicateAsynchronously,
            Boolean getReplicateViaCopy) implements CacheSettings {
    }
}
