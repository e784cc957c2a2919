package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A sign-up, active or ended; ended ones stay, for the history.
 *
 * <p>Two unique texts make a double and an overbooked seat impossible whatever the code does. They are never null, because SQL Server
 * allows one null in a unique column: an ended sign-up holds a filler of its own there, see {@link Claims}.
 */
@Table("SIGNUP")
@Indexes(@Index(name = "SEATS", methodNames = {"getSessionId", "getState"}))
public interface SignupRow extends Entity {

    /** The state of a sign-up that holds a seat. */
    String SEATED = "SEATED";

    /** The state of a sign-up that its person gave back. */
    String CANCELLED = "CANCELLED";

    @NotNull
    int getSessionId();

    @NotNull
    String getPerson();

    /** {@link #SEATED} or {@link #CANCELLED}. */
    @NotNull
    String getState();

    void setState(String state);

    /** The seat that is or was held, from 1. */
    @NotNull
    int getSeat();

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    /** Epoch milliseconds; null while active. */
    Long getEnded();

    void setEnded(Long moment);

    @NotNull
    @Unique
    @StringLength(300)
    String getPersonClaim();

    void setPersonClaim(String claim);

    @NotNull
    @Unique
    String getSeatClaim();

    void setSeatClaim(String claim);
}
