package org.peerlearning.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** The lists of notices that people see in the wiki. What cannot be read, for a later version wrote it, is passed over. */
public interface NoticeShelf {

    /**
     * What is in a person's list, the latest first.
     *
     * @param before only earlier ones
     */
    List<Notice> of(PersonKey person, Optional<NoticeId> before, int limit);

    /** How many of them are unread. One statement. */
    int unread(PersonKey person);

    /** Marks those of the notices as read that are in this person's list. */
    void read(PersonKey person, Collection<NoticeId> notices);

    /**
     * Marks everything in the list as read, up to this one.
     *
     * @return how many were unread
     */
    int readUpTo(PersonKey person, NoticeId last);

    /**
     * There will be no digest: what waits for it is due now, and sent or not by what the person wants then. What a digest that is being
     * sent has taken stays with it.
     */
    void wake(PersonKey person, Instant now);
}
