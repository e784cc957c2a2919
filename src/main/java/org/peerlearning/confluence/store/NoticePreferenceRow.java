package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a person wants to be told, where they chose. */
@Table("NOTICE_PREFERENCE")
public interface NoticePreferenceRow extends Entity {

    @NotNull
    @Unique
    String getPerson();

    /** {@code kind=channel,channel} with semicolons between; null where the person chose no channels. */
    @StringLength(StringLength.UNLIMITED)
    String getChosen();

    void setChosen(String chosen);

    boolean isDigest();

    void setDigest(boolean digest);

    /** Epoch milliseconds: when the next digest is; null for none. */
    @Indexed
    Long getDigestDue();

    void setDigestDue(Long moment);

    /** A time of day; null for no quiet hours. */
    String getQuietFrom();

    void setQuietFrom(String time);

    String getQuietTo();

    void setQuietTo(String time);
}
