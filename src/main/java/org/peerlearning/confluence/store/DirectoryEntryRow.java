package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A person in the skills directory: the lock on their claims, and all that a search needs to know of them, so that a node that starts
 * reads one row a person.
 */
@Table("DIRECTORY_ENTRY")
public interface DirectoryEntryRow extends Entity {

    @NotNull
    @Unique
    String getPerson();

    /** Whether the wiki has the person, as far as it was heard. */
    boolean isPresent();

    void setPresent(boolean present);

    /** Null for not known. */
    @StringLength(StringLength.MAX_LENGTH)
    String getDepartment();

    void setDepartment(String department);

    /** Null for not known. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLocation();

    void setLocation(String location);

    /** A BCP 47 tag; null for not known. */
    String getLanguage();

    void setLanguage(String tag);

    /** The person's claims as {@link EntryText} writes them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getEntry();

    void setEntry(String text);

    /** Epoch milliseconds: when what is above was written. Grows with every change of the row. */
    @NotNull
    @Indexed
    long getChanged();

    void setChanged(long moment);

    /** Epoch milliseconds: when the wiki was last asked for the profile; 0 for never. */
    @NotNull
    @Indexed
    long getRefreshed();

    void setRefreshed(long moment);

    /** Written first by every change to the person's claims: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);
}
