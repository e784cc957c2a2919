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
     * The hosts have something to tell everybody in the group.
     *
     * @param subject one line
     * @param text plain, of several lines
     */
    record NewsWritten(GroupId group, PersonKey by, String subject, String text, Instant at) implements GroupHappening {}
}
