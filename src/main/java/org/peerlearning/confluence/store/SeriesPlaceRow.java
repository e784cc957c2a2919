package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One of the few places that a person has among the sessions of a series, where hosts set such a bound. It is there as long as the
 * sign-up is active. Its claim keeps two sessions, locked apart, from taking the same place at the same moment.
 */
@Table("SERIES_PLACE")
public interface SeriesPlaceRow extends Entity {

    @NotNull
    int getSeriesId();

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    @Indexed
    int getSessionId();

    /** From 1; above the bound only where hosts let somebody in. */
    @NotNull
    int getPlace();

    /** {@code series:person:place}, see {@link Claims}. */
    @NotNull
    @Unique
    @StringLength(300)
    String getClaim();
}
