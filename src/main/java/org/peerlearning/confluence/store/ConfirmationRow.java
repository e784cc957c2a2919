package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A peer's word for a claim. Written under the lock on the claiming person's {@link DirectoryEntryRow} only. */
@Table("CONFIRMATION")
public interface ConfirmationRow extends Entity {

    @NotNull
    @Indexed
    int getClaimId();

    void setClaimId(int claim);

    /** Who confirms it. */
    @NotNull
    @Indexed
    String getPerson();

    /** The day on which the two met last before that, as in {@code 2026-05-01}. */
    @NotNull
    String getMet();

    /** Epoch milliseconds. */
    @NotNull
    long getConfirmed();

    /** {@code claim:person}, see {@link Claims}: nobody confirms a claim twice. */
    @NotNull
    @Unique
    @StringLength(300)
    String getPersonClaim();

    void setPersonClaim(String claim);
}
