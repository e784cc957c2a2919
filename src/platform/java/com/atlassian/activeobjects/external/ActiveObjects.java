package com.atlassian.activeobjects.external;

import java.util.Map;

import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The plugin's door to its own tables; every failure of the database surfaces as an unchecked exception.
 *
 * <p>Source: <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/">
 * Active Objects plugin 2.0.1 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ActiveObjects {

    @SuppressWarnings("unchecked")
    void migrate(Class<? extends RawEntity<?>>... entities);

    @SuppressWarnings("unchecked")
    void migrateDestructively(Class<? extends RawEntity<?>>... entities);

    void flushAll();

    void flush(RawEntity<?>... entities);

    @SuppressWarnings("unchecked")
    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys);

    /** Null when there is no such row. UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /** UNSHOWN: not seen called; declared so in 2.0 of Active Objects, whose library has it on both lines. */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    void delete(RawEntity<?>... entities);

    /** The number of rows deleted. UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query);

    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters);

    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback);

    /** UNSHOWN: not seen called; declared so in 2.0 of Active Objects, whose library has it on both lines. */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback);

    <K> int count(Class<? extends RawEntity<K>> type);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    /** UNSHOWN: seen called on both lines; declared so in 2.0 of Active Objects. */
    <T> T executeInTransaction(TransactionCallback<T> callback);

    /** UNSHOWN: not seen called; declared so in 2.0 of Active Objects. */
    ActiveObjectsModuleMetaData moduleMetaData();
}
