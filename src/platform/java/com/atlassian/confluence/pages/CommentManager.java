package com.atlassian.confluence.pages;

import java.util.Date;
import java.util.List;

/**
 * What people say below content.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/pages/CommentManager.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/pages/CommentManager.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.4.2/com/atlassian/confluence/pages/CommentManager.html">
 * Confluence 8.4.2 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface CommentManager {

    /**
     * Those of a page, be they below it or on its text. That it is a list stands on the page of 8.4; its name and parameters stand on
     * pages of both lines, as deprecated: what both also have in its stead is not shown whole for either.
     */
    @Deprecated
    List<Comment> getPageComments(long pageId, Date since);
}
