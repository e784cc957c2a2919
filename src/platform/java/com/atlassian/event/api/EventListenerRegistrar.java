package com.atlassian.event.api;

/**
 * Where listeners come and go.
 *
 * <p>Source: page NoOpEventPublisher of
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m90/">Confluence 8.0.0-m90 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface EventListenerRegistrar {

    void register(Object listener);

    void unregister(Object listener);

    /** UNCONFIRMED: seen on older pages only. */
    void unregisterAll();
}
