package org.peerlearning.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.host.people.People;

/** Confluence's view of the watches. */
public final class HostNotificationManager implements NotificationManager {

    private final People people;
    private final Watches watches;

    public HostNotificationManager(People people, Wiki wiki) {
        this.people = Objects.requireNonNull(people, "people");
        this.watches = wiki.watches();
    }

    @Override
    public Notification addContentNotification(User user, ContentEntityObject content) {
        return person(user).filter(person -> watches.watch(person, page(content)))
                .map(person -> getNotificationByUserAndContent(person, content)).orElse(null);
    }

    @Override
    public Notification addSpaceNotification(User user, Space space) {
        return person(user).filter(person -> watches.watch(person, space))
                .flatMap(person -> watches.of(Watches.Target.SPACE, space.getId()).stream()
                        .filter(watch -> watch.userKey().equals(person.getKey().getStringValue()))
                        .flatMap(this::notification).findFirst())
                .map(notification -> {
                    notification.setSpace(space);
                    return notification;
                }).orElse(null);
    }

    @Override
    public Notification getNotificationByUserAndContent(User user, ContentEntityObject content) {
        return getNotificationsByContent(content).stream()
                .filter(notification -> user != null && notification.getReceiver().getName().equals(user.getName()))
                .findFirst().orElse(null);
    }

    /** {@inheritDoc} People who are gone are left out. */
    @Override
    public List<Notification> getNotificationsByContent(ContentEntityObject content) {
        return watches.of(Watches.Target.PAGE, page(content).getId()).stream().flatMap(this::notification).map(notification -> {
            notification.setContent(content);
            return notification;
        }).toList();
    }

    @Override
    public boolean isWatchingContent(User user, ContentEntityObject content) {
        return person(user).filter(person -> watches.isWatching(person, page(content))).isPresent();
    }

    @Override
    public void removeContentNotification(User user, ContentEntityObject content) {
        person(user).ifPresent(person -> watches.unwatch(person, page(content)));
    }

    @Override
    public void removeNotification(Notification notification) {
        watches.remove(notification.getId());
    }

    private Stream<Notification> notification(Watches.Watch watch) {
        return people.byKey(watch.userKey()).map(receiver -> {
            Notification notification = new Notification();
            notification.setId(watch.id());
            notification.setReceiver(receiver);
            notification.setCreationDate(new Date(watch.created()));
            return notification;
        }).stream();
    }

    private Optional<ConfluenceUser> person(User user) {
        return user == null ? Optional.empty() : people.byName(user.getName()).map(person -> person);
    }

    private static Page page(ContentEntityObject content) {
        if (content instanceof Page page && page.isPersistent()) {
            return page;
        }
        throw new IllegalArgumentException("Only stored pages can be watched here, not " + content);
    }
}
