package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One host of a group. */
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
}
