package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PersonKey;

/** What people might like to learn. */
public interface Wishes {

    /**
     * Open groups that are new and near what the person wants, by that person's eyes, none that they are in.
     *
     * @param since groups that began before are not new
     */
    List<Group> near(PersonKey person, Instant since, int limit);
}
