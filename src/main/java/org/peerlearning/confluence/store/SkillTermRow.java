package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A spelling that leads to a skill. Its form is unique, so that no spelling is ever two skills, whatever the lock does. */
@Table("SKILL_TERM")
public interface SkillTermRow extends Entity {

    @NotNull
    @Indexed
    int getSkillId();

    /** As people write it. 100 characters may be 200 UTF-16 units. */
    @NotNull
    String getSpelling();

    void setSpelling(String text);

    /** A BCP 47 tag; null for any. */
    String getLanguage();

    void setLanguage(String tag);

    /** Whether it is the skill's name in its language. */
    boolean isLabel();

    void setLabel(boolean name);

    /** From 0, the skill's name first. */
    @NotNull
    int getTermOrder();

    void setTermOrder(int order);

    /** What {@link FormKeys} makes of its normal form. */
    @NotNull
    @Unique
    String getForm();
}
