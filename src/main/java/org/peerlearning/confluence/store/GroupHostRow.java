package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * One host or co-host of a group, or somebody who is asked to become one. Written under the lock on the group's row only; whoever
 * becomes host of a group that is there has a {@link MemberRow} as well, whose claim is unique.
 */
@Table("GROUP_HOST")
public interface GroupHostRow extends Entity {

    @NotNull
    @Indexed
    int getGroupId();

    @NotNull
    String getPerson();

    /** From 0, in the order in which they became hosts. */
    @NotNull
    int getHostOrder();

    /** The key of a {@link org.peerlearning.group.Role}, or {@link GroupValues#INVITED}; null for a host. */
    String getRole();

    void setRole(String role);

    /** Epoch milliseconds; null, read as 0, for the beginning of the group. */
    long getSince();

    void setSince(long moment);

    /** Who asked them to become co-host; null where nobody had to. */
    String getInvitedBy();
}
