package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * Something that happened to a page.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/event/events/content/ContentEvent.html">
 * Confluence 7.4.7 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class PageEvent extends ContentEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    /** UNCONFIRMED: no page of either line shows it. */
    public PageEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, suppressNotifications);
        this.page = page;
    }

    /** UNSHOWN: seen called on both lines; declared so on a page for 2.5. */
    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
