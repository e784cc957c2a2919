package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody says of themselves and a skill. Written under the lock on their {@link DirectoryEntryRow} only. */
@Table("CLAIM")
public interface ClaimRow extends Entity {

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    @Indexed
    int getSkillId();

    boolean isCanShare();

    void setCanShare(boolean shares);

    boolean isWantsToLearn();

    void setWantsToLearn(boolean learns);

    boolean isStrength();

    void setStrength(boolean strength);

    /** From 1 to 4; {@code LEVEL} alone is a reserved word of a database. */
    @NotNull
    int getSkillLevel();

    void setSkillLevel(int level);

    boolean isHappy();

    void setHappy(boolean happyToBeAsked);

    /** Null for none. 300 characters may be 600 UTF-16 units. */
    @StringLength(StringLength.UNLIMITED)
    String getSentence();

    void setSentence(String sentence);

    /** The name of a {@link org.peerlearning.skill.Visibility}. */
    @NotNull
    String getShownTo();

    void setShownTo(String visibility);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    void setSince(long moment);

    /** Epoch milliseconds: when the person last said that it holds. */
    @NotNull
    long getFresh();

    void setFresh(long moment);

    /** {@code skill:person}, see {@link Claims}: nobody claims a skill twice. */
    @NotNull
    @Unique
    @StringLength(300)
    String getPersonClaim();
}
