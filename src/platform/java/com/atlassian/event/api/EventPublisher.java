package com.atlassian.event.api;

/**
 * Tells every listener what happened.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-event/2.1.1/com/atlassian/event/api/EventPublisher.html">
 * Atlassian Event 2.1.1 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface EventPublisher extends EventListenerRegistrar {

    void publish(Object event);
}
