package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A session, the lock on its sign-ups, and how many seats are taken. */
@Table("SESSION")
@Indexes(@Index(name = "STARTS", methodNames = {"getGroupId", "getLocalStart"}))
public interface SessionRow extends Entity {

    @NotNull
    int getGroupId();

    /** As in {@code 2026-12-01T17:30}: text that sorts as time does. */
    @NotNull
    String getLocalStart();

    @NotNull
    String getZoneId();

    @NotNull
    int getMinutes();

    /** Null when there is none. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getPlace();

    /** Null when there is none. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLink();

    @NotNull
    int getCapacity();

    /** Written first by every change to the session's sign-ups: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);

    /** Seats taken, counted under the row lock, so that lists need not count. */
    @NotNull
    int getTaken();

    void setTaken(int seats);
}
