package org.peerlearning.confluence.page;

import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.peerlearning.group.PageWatch;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/**
 * The wiki's own watches. Whether somebody watches is read from the page's list of watchers: the shorter question is not confirmed
 * for every version. What this calls may be absent as well: it is asked by way of {@link SwitchedPageWatch}, which does without.
 */
public final class ConfluencePageWatch implements PageWatch {

    private final NotificationManager notifications;
    private final WikiPages pages;
    private final UserAccessor users;

    public ConfluencePageWatch(NotificationManager notifications, WikiPages pages, UserAccessor users) {
        this.notifications = notifications;
        this.pages = pages;
        this.users = users;
    }

    @Override
    public boolean watch(PersonKey person, PageId id) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        return user != null
                && pages.current(id)
                        .filter(page -> watching(person, page).isEmpty())
                        .filter(page -> notifications.addContentNotification(user, page) != null)
                        .isPresent();
    }

    @Override
    public void unwatch(PersonKey person, PageId id) {
        pages.any(id).flatMap(page -> watching(person, page))
                .ifPresent(watch -> notifications.removeNotification(watch));
    }

    private Optional<Notification> watching(PersonKey person, AbstractPage page) {
        return notifications.getNotificationsByContent(page).stream()
                .filter(notification -> isOf(notification.getReceiver(), person))
                .findFirst();
    }

    private static boolean isOf(ConfluenceUser receiver, PersonKey person) {
        return receiver != null && receiver.getKey().getStringValue().equals(person.value());
    }
}
