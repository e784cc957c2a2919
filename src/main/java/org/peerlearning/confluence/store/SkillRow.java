package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A skill of the wiki's one vocabulary; its spellings are {@link SkillTermRow}s. Written under the lock on the {@link VocabularyRow} only. */
@Table("SKILL")
public interface SkillRow extends Entity {

    /** 100 characters may be 200 UTF-16 units. */
    @NotNull
    String getName();

    void setName(String name);

    boolean isForWork();

    void setForWork(boolean work);

    boolean isForPassion();

    void setForPassion(boolean passion);

    /** The name of a {@link org.peerlearning.skill.SkillState}. */
    @NotNull
    String getState();

    void setState(String state);

    /** The skill that stands for it; null unless merged. */
    Integer getMergedInto();

    void setMergedInto(Integer skill);

    /** The key of the space whose administrators look after it; null for none. */
    String getHome();

    void setHome(String space);

    /** Grows with every change. */
    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** The skill that it was taken out of; null for none. */
    Integer getSplitFrom();

    /** Epoch milliseconds; null where it was taken out of none. */
    Long getSplitAt();

    /** Epoch milliseconds. */
    @NotNull
    long getSince();
}
