package org.peerlearning.notice;

import java.util.Collection;
import java.util.List;
import org.peerlearning.notice.Crowds.Place;

/** What was written of before, for as long as it is kept. */
public interface PastNotices {

    /**
     * Notices of these kinds to these people about the session that stands beside them, whatever became of them, in the order in which
     * they were written. What cannot be read is passed over. One statement, however many places.
     */
    List<Notice> about(Collection<Place> places, Collection<Kind> kinds);
}
