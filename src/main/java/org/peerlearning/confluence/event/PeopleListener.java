package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.function.ToIntFunction;
import org.peerlearning.group.EndMembership;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Transactions;
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
    private final Transactions transactions;

    public PeopleListener(
            EventPublisher publisher, EndSignups endSignups, EndMembership endMembership, Transactions transactions) {
        this.publisher = publisher;
        this.endSignups = endSignups;
        this.endMembership = endMembership;
        this.transactions = transactions;
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
        left(event);
    }

    @EventListener
    public void deactivated(UserDeactivateEvent event) {
        left(event);
    }

    private void left(UserEvent event) {
        if (!(event.getUser() instanceof ConfluenceUser user)) {
            LOG.warn("Somebody left whom the wiki names without a key; their sign-ups stay until the check is run");
            return;
        }
        PersonKey person = new PersonKey(user.getKey().getStringValue());
        // Groups before sessions, as whoever ends a group locks them.
        safely("memberships", person, endMembership::of);
        safely("sign-ups", person, endSignups::of);
    }

    /** A failure here must not keep an administrator from removing somebody, nor one of the two from being done. */
    private void safely(String what, PersonKey person, ToIntFunction<PersonKey> work) {
        try {
            transactions.joining(() -> work.applyAsInt(person));
        } catch (RuntimeException failure) {
            LOG.error("The {} of {} could not be ended", what, person.value(), failure);
        }
    }
}
