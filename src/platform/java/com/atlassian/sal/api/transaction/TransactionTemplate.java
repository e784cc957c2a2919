package com.atlassian.sal.api.transaction;

/**
 * Runs work inside a database transaction, joining the one that is running.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface TransactionTemplate {

    /** A RuntimeException rolls the transaction back and reaches the caller. */
    <T> T execute(TransactionCallback<T> action);
}
