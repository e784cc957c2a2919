package org.peerlearning.confluence.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A fact that somebody is told, or that everybody of a crowd is.
 *
 * <p>Its number is made here, see {@link NoticeIds}: asking the database for one would be a statement more for every sign-up.
 */
@Table("NOTICE")
@Indexes(@Index(name = "QUEUE", methodNames = {"getState", "getDue"}))
public interface NoticeRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Which fact it is, and for one reader whose; with something added where the fact is new anyway. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getFactKey();

    /** Whom it is for; null where it is for a crowd. */
    @Indexed
    String getPerson();

    /** The name of a {@link org.peerlearning.notice.Crowd}; null where it is for one person. */
    String getCrowd();

    /** Who of the crowd knows already; null for nobody. */
    String getButPerson();

    /** The name of a {@link org.peerlearning.notice.Kind}. */
    @NotNull
    String getKind();

    Integer getGroupId();

    Integer getSessionId();

    String getDoneBy();

    /** 150 characters may be 300 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getSubject();

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    /** When the session is, or was to be: local start, zone and minutes, with blanks between. */
    String getSessionTime();

    Long getPageId();

    /** The name of a {@link org.peerlearning.signup.Standing}. */
    String getStanding();

    /** Epoch milliseconds. */
    @NotNull
    long getWritten();

    /** The name of a {@link org.peerlearning.notice.NoticeState}. */
    @NotNull
    String getState();

    void setState(String state);

    /** Epoch milliseconds: when it is looked at next, or until when a node has it. */
    @NotNull
    long getDue();

    void setDue(long moment);

    @NotNull
    int getTries();

    void setTries(int tries);

    @StringLength(StringLength.MAX_LENGTH)
    String getWhy();

    void setWhy(String reason);

    /** Of a crowd: those up to this one of its rows have been told. */
    @NotNull
    long getReached();

    void setReached(long row);

    /** Null, read as false, for no. */
    boolean isShown();

    void setShown(boolean shown);

    /** Who has yet to read it: the same as the person, or null. So those that are unread are found without looking at the others. */
    @Indexed
    String getUnreadBy();

    void setUnreadBy(String person);
}
