package org.peerlearning.host.services;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Active Objects for one app: the real library, joined to the transaction of the calling thread. Outside a transaction each
 * statement commits by itself.
 *
 * <p>Until the {@code <ao>} module is ready every call throws {@link IllegalStateException}. Confluence would make the caller
 * wait instead, which in the thread that enables the app is a start that hangs.
 */
public final class HostActiveObjects implements ActiveObjects {
    private final Database database;
    private final String pluginKey;
    private final CompletableFuture<EntityManager> ready = new CompletableFuture<>();

    /** Active Objects of an app whose {@code <ao>} module is not enabled yet. */
    public HostActiveObjects(Database database, String pluginKey) {
        this.database = database;
        this.pluginKey = pluginKey;
    }

    /** Lets calls through from now on. */
    void open(EntityManager manager) {
        ready.complete(manager);
    }

    /** Tells those who wait that it will never be ready. */
    void fail(Throwable why) {
        ready.completeExceptionally(why);
    }

    private EntityManager manager() {
        if (!ready.isDone() || ready.isCompletedExceptionally()) {
            throw new IllegalStateException("ActiveObjects of " + pluginKey
                    + " is called before its <ao> module is ready: constructors and bean initialisation come too early");
        }
        return ready.join();
    }

    private <T> T sql(Call<T> call) {
        EntityManager manager = manager();
        try {
            return call.on(manager);
        } catch (SQLException e) {
            throw new ActiveObjectsException("There was a SQL exception thrown by the Active Objects library: " + e.getMessage(), e);
        }
    }

    private void run(Act act) {
        sql(manager -> {
            act.on(manager);
            return null;
        });
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        run(manager -> manager.migrate(entities));
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        run(manager -> manager.migrateDestructively(entities));
    }

    /** Does nothing, as in the library: it keeps no values of its own. */
    @Override
    public void flushAll() {
        manager();
    }

    /** Does nothing, as in the library: it keeps no values of its own. */
    @Override
    public void flush(RawEntity<?>... entities) {
        manager();
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return sql(manager -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return sql(manager -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return sql(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return sql(manager -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(manager -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(manager -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return sql(manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return sql(manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return sql(manager -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters) {
        return sql(manager -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        run(manager -> manager.stream(type, streamCallback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        run(manager -> manager.stream(type, query, streamCallback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(manager -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return sql(manager -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        manager();
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new MetaData();
    }

    private boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        return sql(manager -> {
            String table = manager.getTableNameConverter().getName(type);
            try (Connection connection = database.bound().getConnection();
                    ResultSet tables = connection.getMetaData().getTables(null, null, table.replace("_", "\\_"), null)) {
                return tables.next();
            }
        });
    }

    private interface Call<T> {
        T on(EntityManager manager) throws SQLException;
    }

    private interface Act {
        void on(EntityManager manager) throws SQLException;
    }

    private final class MetaData implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() throws ExecutionException, InterruptedException {
            ready.get();
        }

        @Override
        public void awaitInitialization(long timeout, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException {
            ready.get(timeout, unit);
        }

        @Override
        public boolean isInitialized() {
            return ready.isDone() && !ready.isCompletedExceptionally();
        }

        @Override
        public DatabaseType getDatabaseType() {
            return database.isPostgres() ? DatabaseType.POSTGRESQL : DatabaseType.H2;
        }

        @Override
        public boolean isDataSourcePresent() {
            return true;
        }

        @Override
        public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
            return HostActiveObjects.this.isTablePresent(type);
        }
    }
}
