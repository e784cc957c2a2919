package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The only row of its table: whoever takes notices out of the queue, or says what became of them, locks it first. */
@Table("NOTICE_GATE")
public interface NoticeGateRow extends Entity {

    /** Always the same, so that there is only one. */
    @NotNull
    @Unique
    String getClaim();

    /** In hexadecimal: what this wiki alone knows. */
    @NotNull
    String getSecret();

    /** The UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);
}
