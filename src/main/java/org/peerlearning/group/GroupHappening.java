package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Something that happened in a group, for whoever tells people about it. */
public sealed interface GroupHappening {

    GroupId group();

    Instant at();

    /** Somebody is asked to become co-host. */
    record HostInvited(GroupId group, PersonKey person, PersonKey by, Instant at) implements GroupHappening {}

    /**
     * Somebody's tie to the group is another one.
     *
     * @param membership as it is since
     * @param from what it was before; empty for a new one
     */
    record TieChanged(GroupId group, Membership membership, Optional<Tie> from, Instant at) implements GroupHappening {}

    /**
     * Somebody who was asked to become co-host says no.
     *
     * @param asker who asked
     * @param askerHosts whether the asker is one of the hosts still
     */
    record InvitationDeclined(GroupId group, PersonKey person, PersonKey asker, boolean askerHosts, Instant at)
            implements GroupHappening {}

    /**
     * Somebody hosts the group in a role that they did not have.
     *
     * @param by whose act it was; empty where the group needed a host, and this was the co-host who had served longest
     */
    record RoleChanged(GroupId group, PersonKey person, Role role, Optional<PersonKey> by, Instant at) implements GroupHappening {}

    /**
     * Nobody hosts the group any more, and any of its people may.
     *
     * @param by who did what left it so; empty where the wiki did
     */
    record HostWanted(GroupId group, Optional<PersonKey> by, Instant at) implements GroupHappening {}

    /**
     * The hosts have something to tell everybody in the group.
     *
     * @param subject one line
     * @param text plain, of several lines
     */
    record NewsWritten(GroupId group, PersonKey by, String subject, String text, Instant at) implements GroupHappening {}
}
