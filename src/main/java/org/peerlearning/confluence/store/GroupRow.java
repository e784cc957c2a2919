package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A group. Its hosts are {@link GroupHostRow}s, its members {@link MemberRow}s. */
@Table("GROUP")
public interface GroupRow extends Entity {

    @NotNull
    @Indexed
    String getSpaceKey();

    @NotNull
    String getTitle();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSummary();

    /** The key of a {@link org.peerlearning.group.Format}. */
    @NotNull
    String getFormat();

    boolean isForWork();

    boolean isForPassion();

    /** The key of an {@link org.peerlearning.shared.Audience}. */
    @NotNull
    String getShownTo();

    /** Null until the group's page is made, which happens in the transaction that adds the group. */
    @Indexed
    Long getPageId();

    void setPageId(Long page);

    /** Epoch milliseconds. */
    @NotNull
    long getStarted();

    void setSpaceKey(String key);

    void setTitle(String title);

    void setSummary(String summary);

    void setFormat(String format);

    void setForWork(boolean work);

    void setForPassion(boolean passion);

    void setShownTo(String audience);

    /** A BCP 47 tag; null for none. */
    String getLanguage();

    void setLanguage(String tag);

    /** Single words with a blank before and after each, so that one can be looked for; null for none. */
    @StringLength(StringLength.MAX_LENGTH)
    String getTopics();

    void setTopics(String topics);

    /** One a line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getSoftSkills();

    void setSoftSkills(String skills);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAgreement();

    void setAgreement(String agreement);

    /** Null, read as 0, for the usual. */
    int getSizeMin();

    void setSizeMin(int people);

    /** Null, read as 0, for the usual. */
    int getSizeMax();

    void setSizeMax(int people);

    /** The key of a {@link org.peerlearning.group.Joining}; null for open. */
    String getJoining();

    void setJoining(String joining);

    /** The key of a {@link org.peerlearning.group.Life}; null for forming. */
    String getLife();

    void setLife(String life);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getOutcome();

    void setOutcome(String outcome);

    /** The key of a {@link org.peerlearning.group.PageFate}; null for here. */
    String getPageFate();

    void setPageFate(String fate);

    /** Null, read as false, for not. */
    boolean isSpaceArchived();

    void setSpaceArchived(boolean archived);

    /** The group that it grew out of; null for none. */
    @Indexed
    Integer getParentId();

    /** What {@link org.peerlearning.group.GroupWords#searched} says; null in rows from before there was a search. */
    @StringLength(StringLength.UNLIMITED)
    String getSearched();

    void setSearched(String text);

    /** How many hosts, co-hosts and members there are; null, read as 0, for the hosts only. */
    int getPeople();

    void setPeople(int people);

    /** Grows with every change of what the group says of itself; null, read as 0, for none. */
    int getRevision();

    void setRevision(int revision);

    /** Written first by every change to the group: the UPDATE takes the row lock. The value means nothing; null is read as 0. */
    long getTouched();

    void setTouched(long value);
}
