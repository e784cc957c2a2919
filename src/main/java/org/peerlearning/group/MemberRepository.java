package org.peerlearning.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.shared.PersonKey;

/** Where the people of groups are kept. */
public interface MemberRepository {

    /**
     * Does the work while nobody else may change this group, in one transaction, joining one that runs.
     *
     * @return empty when there is no such group, or it has no page yet
     */
    <T> Optional<T> changing(GroupId group, Function<Gathering, T> work);

    /** The person's active memberships in these groups. */
    Map<GroupId, Membership> of(PersonKey person, Collection<GroupId> groups);

    /** All active memberships of a person, the oldest first. */
    List<Membership> activeOf(PersonKey person);

    /** Groups in which the person is host or co-host or is asked to be. */
    List<GroupId> hostedBy(PersonKey person);

    /** The last membership of a person in a group that ended. */
    Optional<Membership> lastEnded(PersonKey person, GroupId group);

    /**
     * Who is in, or who asks, by the order of arrival.
     *
     * @param asking those who ask, instead of those who are in
     * @param after only those who came after this one
     */
    List<Membership> list(GroupId group, boolean asking, Optional<MembershipId> after, int limit);

    /** How many ask to join. */
    int asking(GroupId group);
}
