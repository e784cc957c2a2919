package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The one row of the wiki's vocabulary of skills: its lock, and how often it has changed. */
@Table("VOCABULARY")
public interface VocabularyRow extends Entity {

    /** {@link #SKILLS}: that it is unique keeps the row from being made twice. */
    @NotNull
    @Unique
    String getSubject();

    /** Grows with every change. */
    @NotNull
    long getRevision();

    void setRevision(long revision);

    /** Written first by every change: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);

    String SKILLS = "skills";
}
