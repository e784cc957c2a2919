package com.atlassian.sal.api.transaction;

/**
 * The work of one transaction.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface TransactionCallback<T> {

    T doInTransaction();
}
