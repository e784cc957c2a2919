package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * One person watching one piece of content or one space.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m89/com/atlassian/confluence/mail/notification/Notification.html">
 * Confluence 8.0.0-m89 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class Notification extends ConfluenceEntityObject {
    private ConfluenceUser receiver;
    private ContentEntityObject content;
    private Space space;

    /** UNSHOWN: seen called on both lines; declared so on a page for 8.0. */
    public ConfluenceUser getReceiver() {
        return receiver;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setReceiver(ConfluenceUser receiver) {
        this.receiver = receiver;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public ContentEntityObject getContent() {
        return content;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setContent(ContentEntityObject content) {
        this.content = content;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public Space getSpace() {
        return space;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setSpace(Space space) {
        this.space = space;
    }
}
