package com.atlassian.confluence.core;

/**
 * How a change of content is to be stored and told.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/core/DefaultSaveContext.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SaveContext {

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isSuppressNotifications();

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isEventSuppressed();

    /** UNCONFIRMED: no page of either line shows it. */
    boolean doUpdateLastModifier();
}
