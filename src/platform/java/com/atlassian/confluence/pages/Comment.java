package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What somebody said below a page or another piece of content.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m90/com/atlassian/confluence/pages/class-use/CommentStatus.html">
 * Confluence 8.0.0-m90 Javadoc</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class Comment extends ContentEntityObject {
    /** UNCONFIRMED: seen on older pages only. */
    public static final String CONTENT_TYPE = String.valueOf("comment");

    private ContentEntityObject container;

    /** UNCONFIRMED: seen on older pages only. */
    public Comment() {
    }

    /** What it stands below. */
    public ContentEntityObject getContainer() {
        return container;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getUrlPath() {
        return container == null ? "" : container.getUrlPath();
    }
}
