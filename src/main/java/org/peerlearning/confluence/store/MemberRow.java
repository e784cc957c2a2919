package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A person's tie to a group: they asked to join, are in, or were. Written under the lock on the group's row only. While it is active
 * its claim makes a second one impossible, whatever the lock does.
 */
@Table("MEMBER")
@Indexes(@Index(name = "ROLL", methodNames = {"getGroupId", "getState"}))
public interface MemberRow extends Entity {

    @NotNull
    int getGroupId();

    @NotNull
    @Indexed
    String getPerson();

    /** The name of a {@link org.peerlearning.group.Tie}. */
    @NotNull
    String getState();

    void setState(String tie);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    void setSince(long moment);

    /** Whether joining began their watching of the group's page. */
    boolean isWatching();

    void setWatching(boolean watching);

    /** Epoch milliseconds; null while active. */
    Long getEnded();

    void setEnded(Long moment);

    /** Who ended it, or let them in; null when they did so themselves, or the rules did. */
    String getDoneBy();

    void setDoneBy(String person);

    /** Why, in the hosts' words; null when nobody said. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getNote();

    void setNote(String note);

    /** {@code group:person} while active, see {@link Claims}. */
    @NotNull
    @Unique
    @StringLength(300)
    String getPersonClaim();

    void setPersonClaim(String claim);
}
