package org.peerlearning.confluence.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One change of a sign-up that was there, or something that happened to the session. Written in the transaction that makes the
 * change, and never changed. How a sign-up began stands in its own row: most are never changed, and cost no second row.
 *
 * <p>The key is made of the session and the number of the line in it, see {@link HistoryValues#id}: it tells the order without
 * another index, and costs no statement to get.
 */
@Table("HISTORY")
@Indexes(@Index(name = "STORY", methodNames = {"getSessionId", "getPerson"}))
public interface HistoryRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    int getSessionId();

    /** 0 when it is about the session. */
    @NotNull
    int getSignupId();

    /** Whose sign-up it is, or who reads it besides the hosts: see {@link HistoryValues}. */
    @NotNull
    String getPerson();

    /** The name of the {@link org.peerlearning.signup.Standing} before; means nothing where there is a deed. */
    @NotNull
    String getStood();

    /** The name of the {@link org.peerlearning.signup.Standing} from here on; means nothing where there is a deed. */
    @NotNull
    String getStands();

    /** The name of a {@link org.peerlearning.signup.Deed}; null where a sign-up went from one standing to another. */
    String getDeed();

    /** The numbers of the deed, with spaces between; null when it has none. */
    String getNumbers();

    /** Who did it; null when the rules did. */
    String getDoneBy();

    /** The name of a {@link org.peerlearning.signup.Door}. */
    @NotNull
    String getDoor();

    /** Null when there is none. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getNote();

    /** Epoch milliseconds. */
    @NotNull
    long getHappened();
}
