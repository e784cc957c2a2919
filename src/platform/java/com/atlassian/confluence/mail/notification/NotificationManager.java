package com.atlassian.confluence.mail.notification;

import java.util.List;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;

/**
 * Who watches what.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/mail/notification/NotificationManager.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.4.0/com/atlassian/confluence/mail/notification/NotificationManager.html">
 * Confluence 9.4.0 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface NotificationManager {

    /** Null when the person watches it already. UNCONFIRMED: seen on 9.x only. */
    Notification addContentNotification(User user, ContentEntityObject content);

    /** UNCONFIRMED: seen on 9.x only. */
    Notification addSpaceNotification(User user, Space space);

    /** UNCONFIRMED: seen on 9.x only. */
    Notification getNotificationByUserAndContent(User user, ContentEntityObject content);

    /** UNSHOWN: seen called on both lines; no page declares it. */
    List<Notification> getNotificationsByContent(ContentEntityObject content);

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isWatchingContent(User user, ContentEntityObject content);

    /** UNCONFIRMED: no page of either line shows it. */
    void removeContentNotification(User user, ContentEntityObject content);

    /** UNCONFIRMED: seen on older pages only. */
    void removeNotification(Notification notification);
}
