package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A group. Its hosts are {@link GroupHostRow}s. */
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
}
