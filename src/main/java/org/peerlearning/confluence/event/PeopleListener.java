package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.group.EndMembership;
import org.peerlearning.notice.EndNotices;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.EndSignups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that somebody left: their seats go to those in line, and their groups to their co-hosts.
 *
 * <p>A directory outside the wiki may lose people without a word; the check for administrators finds those.
 */
public final class PeopleListener {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleListener.class);

    private final EventPublisher publisher;
    private final EndSignups endSignups;
    private final EndMembership endMembership;
    private final EndNotices endNotices;
    private final RevokeFeed revokeFeed;

    public PeopleListener(
            EventPublisher publisher,
            EndSignups endSignups,
            EndMembership endMembership,
            EndNotices endNotices,
            RevokeFeed revokeFeed) {
        this.publisher = publisher;
        this.endSignups = endSignups;
        this.endMembership = endMembership;
        this.endNotices = endNotices;
        this.revokeFeed = revokeFeed;
    }

    /** Called when the app starts. */
    public void afterPropertiesSet() {
        publisher.register(this);
    }

    /** Called when the app stops. */
    public void destroy() {
        publisher.unregister(this);
    }

    @EventListener
    public void removed(UserRemoveEvent event) {
        left(event).ifPresent(person -> {
            safely("notices", person, endNotices::of);
            safely("calendar feeds", person, revokeFeed::allOf);
        });
    }

    @EventListener
    public void deactivated(UserDeactivateEvent event) {
        left(event);
    }

    /** Whoever is only deactivated may come back, and finds what they were told; nothing is sent until then. */
    private Optional<PersonKey> left(UserEvent event) {
        if (!(event.getUser() instanceof ConfluenceUser user)) {
            LOG.warn("Somebody left whom the wiki names without a key; their sign-ups stay until the check is run");
            return Optional.empty();
        }
        PersonKey person = new PersonKey(user.getKey().getStringValue());
        safely("sign-ups", person, endSignups::of);
        safely("memberships", person, endMembership::of);
        return Optional.of(person);
    }

    /** A failure here must not keep an administrator from removing somebody, nor the rest from being done. */
    private static void safely(String what, PersonKey person, ToIntFunction<PersonKey> work) {
        try {
            work.applyAsInt(person);
        } catch (RuntimeException failure) {
            LOG.error("The {} of {} could not be ended", what, person.value(), failure);
        }
    }
}
