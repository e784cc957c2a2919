package com.atlassian.activeobjects.spi;

/**
 * The kinds of database Active Objects tells apart.
 *
 * <p>Source: <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/">
 * Active Objects plugin 2.0.1 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public enum DatabaseType {
    H2,
    HSQL,
    MYSQL,
    POSTGRESQL,
    ORACLE,
    MS_SQL,
    DB2,
    DERBY_EMBEDDED,
    DERBY_NETWORK,
    NUODB
}
