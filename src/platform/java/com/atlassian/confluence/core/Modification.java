package com.atlassian.confluence.core;

/**
 * One change of content; the version before it is kept.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.5.7/com/atlassian/confluence/core/Modification.html">
 * Confluence 8.5.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.1.0/com/atlassian/confluence/core/class-use/Modification.html">
 * Confluence 9.1.0 Javadoc</a>.
 * Holds for: 9.2.
 */
public interface Modification<T extends ContentEntityObject> {

    /** UNCONFIRMED: seen on 9.x only. */
    void modify(T content);
}
