package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a colleague learnt something from a person, or that the person does not want to be asked about a skill. */
@Table("SKILL_HINT")
public interface SkillHintRow extends Entity {

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    int getSkillId();

    /** The colleague; null where the person dismissed it. */
    String getFromPerson();

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    /** Epoch milliseconds; null while the person has not answered. What was dismissed is answered. */
    Long getAnswered();

    void setAnswered(Long moment);

    /** See {@link Claims}: nobody says it twice. Two keys of people may be 510 characters. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getHint();
}
