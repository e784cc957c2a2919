package com.atlassian.confluence.pages;

import java.util.List;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;

/**
 * Pages: find them, store them, move them, put them in the bin.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/dmz/pages/PageManagerInternal.html">
 * Confluence 9.0.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>.
 * Holds for: 9.2, 10.2.
 */
public interface PageManager extends ContentEntityManager {

    /** Null when there is no such page. */
    AbstractPage getAbstractPage(long id);

    /** Null when there is no such page. UNCONFIRMED: seen on 9.x only. */
    Page getPage(long id);

    /** Null when there is no such page. UNSHOWN: seen called on both lines; no page declares it. */
    Page getPage(String spaceKey, String pageTitle);

    /** UNCONFIRMED: no page of either line shows it. */
    List<Page> getPages(Space space, boolean currentOnly);

    /** UNCONFIRMED: no page of either line shows it. */
    void renamePage(AbstractPage page, String newPageTitle);

    /** UNCONFIRMED: named on an older page only. */
    void movePageAsChild(Page page, Page newParent);

    /** UNCONFIRMED: no page of either line shows it. */
    void trashPage(AbstractPage page);
}
