package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A calendar that somebody subscribes to. That it is read leaves no trace here. */
@Table("FEED")
public interface FeedRow extends Entity {

    /** One for each owner and what it shows, see {@link Claims}. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getClaim();

    /** Of the secret in its address: SHA-256 in hexadecimal. The secret itself is nowhere. */
    @NotNull
    @Unique
    String getDigest();

    void setDigest(String digest);

    @NotNull
    @Indexed
    String getPerson();

    /** The key of a {@link org.peerlearning.calendar.FeedScope}. */
    @NotNull
    @StringLength(300)
    String getShows();

    /** Epoch milliseconds. */
    @NotNull
    long getMade();

    void setMade(long moment);
}
