package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.peerlearning.shared.PersonKey;

/** A group and its people while nobody else may change them. What was changed here is seen here at once. */
public interface Gathering {

    /** The group as it is now. */
    Group group();

    /** The person's active membership. */
    Optional<Membership> of(PersonKey person);

    /** A membership of this group, active or not. */
    Optional<Membership> byId(MembershipId id);

    /** The last of the person's memberships that ended. */
    Optional<Membership> lastEnded(PersonKey person);

    /** A person without an active membership begins one. */
    Membership enter(PersonKey person, Tie tie, boolean watching, Instant now);

    /**
     * Changes an active membership, or brings it to its end.
     *
     * @param after what {@link Membership#moved} or {@link Membership#watching} made of one that was found here
     */
    Membership write(Membership after);

    /** Makes somebody host or co-host, or gives them the other role. Says nothing of their membership; see {@link #appoint}. */
    void setRole(PersonKey person, Role role, Instant now);

    /** The person is neither host nor co-host any more; nothing happens when they are not. */
    void takeRole(PersonKey person);

    void invite(PersonKey person, PersonKey by, Instant now);

    /** An invitation ends, if there is one. */
    void uninvite(PersonKey person);

    /** Who was invited says no. */
    default void decline(PersonKey person) {
        uninvite(person);
    }

    /** What the group says of itself from now on. */
    void say(GroupProfile profile, GroupDetails details);

    void turn(Course course);

    /**
     * Makes somebody host or co-host, and lets them in where they are not. Who was invited is so no longer.
     *
     * @param watch begins to watch the group's page for whoever comes in by this, and tells whether it did. Who is in made their choice
     *     when they joined.
     */
    default void appoint(PersonKey person, Role role, BooleanSupplier watch, Instant now) {
        uninvite(person);
        setRole(person, role, now);
        Optional<Membership> mine = of(person);
        if (mine.isEmpty()) {
            enter(person, Tie.HOSTING, watch.getAsBoolean(), now);
        } else if (mine.get().tie() != Tie.HOSTING) {
            Membership hosting = mine.get().moved(Tie.HOSTING, Optional.empty(), "", now);
            write(mine.get().tie().isIn() ? hosting : hosting.watching(watch.getAsBoolean()));
        }
    }

    /** As above, for somebody who is in already. */
    default void appoint(PersonKey person, Role role, Instant now) {
        appoint(person, role, () -> false, now);
    }

    /** Takes somebody's role; they stay as a member. */
    default void dismiss(PersonKey person, Instant now) {
        takeRole(person);
        of(person).filter(mine -> mine.tie() == Tie.HOSTING)
                .ifPresent(mine -> write(mine.moved(Tie.MEMBER, Optional.empty(), "", now)));
    }
}
