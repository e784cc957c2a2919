package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.peerlearning.group.EndMembership;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.skill.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that somebody left: their seats go to those in line, their groups to their co-hosts, and nobody finds them by their skills any
 * more; and that somebody came back.
 *
 * <p>A directory outside the wiki may lose people without a word; the check for administrators finds those, and so does the round
 * through the skills directory.
 */
public final class PeopleListener extends OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleListener.class);

    private final EndSignups endSignups;
    private final EndMembership endMembership;
    private final Presence presence;
    private final Farewells farewells;
    private final People people;

    public PeopleListener(
            Hearing hearing,
            EndSignups endSignups,
            EndMembership endMembership,
            Presence presence,
            Farewells farewells,
            People people) {
        super(hearing);
        this.endSignups = endSignups;
        this.endMembership = endMembership;
        this.presence = presence;
        this.farewells = farewells;
        this.people = people;
    }

    @EventListener
    public void removed(UserRemoveEvent event) {
        safely(() -> left(event).ifPresent(person -> farewells.all().forEach((what, work) -> safely(what, person, work, this::isGone))));
    }

    @EventListener
    public void deactivated(UserDeactivateEvent event) {
        safely(() -> left(event));
    }

    @EventListener
    public void reactivated(UserReactivateEvent event) {
        safely(() -> person(event).ifPresent(person -> safely("skills", person, presence::back, this::isHere)));
    }

    /** Whoever is only deactivated may come back, and finds what they were told, and their calendars; nothing is sent until then. */
    private Optional<PersonKey> left(UserEvent event) {
        Optional<PersonKey> left = person(event);
        left.ifPresent(person -> {
            // Groups before sessions, as whoever ends a group locks them.
            safely("memberships", person, endMembership::of, this::hasLeft);
            safely("sign-ups", person, endSignups::of, this::hasLeft);
            safely("skills", person, presence::left, this::hasLeft);
        });
        return left;
    }

    private static Optional<PersonKey> person(UserEvent event) {
        if (event.getUser() instanceof ConfluenceUser user) {
            return Optional.of(new PersonKey(user.getKey().getStringValue()));
        }
        LOG.warn("Somebody left or came back whom the wiki names without a key; the rounds and the check find out");
        return Optional.empty();
    }

    private boolean hasLeft(PersonKey person) {
        return !isHere(person);
    }

    private boolean isHere(PersonKey person) {
        return people.departed(Set.of(person)).isEmpty();
    }

    /** For good: who is only deactivated is still known. */
    private boolean isGone(PersonKey person) {
        return people.cards(Set.of(person)).get(person).isGone();
    }

    /**
     * A failure here must not keep an administrator from removing somebody, nor the rest from being done.
     *
     * @param still whether it is still so, asked where it was put off
     */
    private void safely(String what, PersonKey person, ToIntFunction<PersonKey> work, Predicate<PersonKey> still) {
        try {
            follow(() -> work.applyAsInt(person), () -> {
                if (still.test(person)) {
                    work.applyAsInt(person);
                }
            });
        } catch (RuntimeException failure) {
            LOG.error("The {} of {} could not be followed up", what, person.value(), failure);
        }
    }
}
