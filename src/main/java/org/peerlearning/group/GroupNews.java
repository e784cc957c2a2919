package org.peerlearning.group;

import java.util.List;

/** Hears of what happens in groups, whichever door it came by. */
public interface GroupNews {

    /** For whoever wants to know nothing. */
    GroupNews UNHEARD = happenings -> {};

    /**
     * Called once at the end of each change in which anything happened, in its transaction: what is written here is kept together with
     * the change, and what is thrown undoes it. The change may be made again where the database gave up; only the last time counts.
     *
     * @param happenings in their order
     */
    void happened(List<GroupHappening> happenings);
}
