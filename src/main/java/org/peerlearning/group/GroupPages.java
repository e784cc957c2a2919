package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** The wiki pages that groups live on. */
public interface GroupPages {

    /**
     * Makes the page of a new group: titled like the group, below the space's home page, carrying the group's macros, written by its
     * host. Joins the running transaction.
     *
     * @return the new page, or a refusal when the space is not there or already has a page of that title
     */
    Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author);

    /** The space as the wiki spells its key, which it finds by any mixture of upper and lower case; empty when there is none. */
    Optional<SpaceKey> spelled(SpaceKey typed);

    /** The address of a page below the wiki's base address, for example {@code /display/ENG/Dojo}; empty when it is not there. */
    Optional<String> path(PageId page);
}
