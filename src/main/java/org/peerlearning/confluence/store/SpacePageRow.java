package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A page of which a space has one. Its claim makes a second row impossible, and with it a second page. */
@Table("SPACE_PAGE")
public interface SpacePageRow extends Entity {

    /** {@code kind:space key}, see {@link Claims}. */
    @NotNull
    @Unique
    @StringLength(300)
    String getClaim();

    /** 0 while it is being made. */
    @NotNull
    long getPageId();

    void setPageId(long page);

    /** Written first by whoever may have to make the page anew: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);
}
