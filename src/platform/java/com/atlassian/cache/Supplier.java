package com.atlassian.cache;

/**
 * Gives a value when it is asked for.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/">Atlassian Cache 2.9.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Supplier<V> {

    V get();
}
