package org.peerlearning.host.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/**
 * SAL's transactions over the host's database: begun or joined, and rolled back by whatever the action throws. Active
 * Objects, plugin settings and the wiki's own tables are all in them.
 */
public final class HostTransactions implements TransactionTemplate {
    private final Database database;

    public HostTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
