package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.atlassian.activeobjects.spi.DatabaseType;
import net.java.ao.RawEntity;

/**
 * Whether the plugin's tables are ready and on which database they stand.
 *
 * <p>Source: <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/">
 * Active Objects plugin 2.0.1 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ActiveObjectsModuleMetaData {

    void awaitInitialization() throws ExecutionException, InterruptedException;

    /** UNSHOWN: not seen called; declared so in 2.0 of Active Objects. */
    void awaitInitialization(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;

    /** UNSHOWN: not seen called; declared so in 2.0 of Active Objects. */
    boolean isInitialized();

    DatabaseType getDatabaseType();

    boolean isDataSourcePresent();

    boolean isTablePresent(Class<? extends RawEntity<?>> type);
}
