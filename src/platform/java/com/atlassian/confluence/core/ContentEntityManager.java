package com.atlassian.confluence.core;

/**
 * Stores content of every kind and finds it by id.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/core/class-use/SaveContext.html">
 * Confluence 9.0.3 Javadoc</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ContentEntityManager {

    /** Null when there is no such content. */
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);

    /** UNCONFIRMED: seen on 9.x only. */
    void saveContentEntity(ContentEntityObject obj, ContentEntityObject origObj, SaveContext saveContext);

    /** UNCONFIRMED: seen on 9.x only. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    /** UNCONFIRMED: seen on 9.x only. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext saveContext);

    /** UNCONFIRMED: no page of either line shows it. */
    void removeContentEntity(ContentEntityObject obj);
}
