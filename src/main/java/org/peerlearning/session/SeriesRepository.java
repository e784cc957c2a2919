package org.peerlearning.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/** Where series are kept. Their sessions are kept as sessions. */
public interface SeriesRepository {

    Series add(GroupId group, NewSeries series);

    Optional<Series> byId(SeriesId id);

    /** Those of the series that exist. One statement, however many series. */
    List<Series> byIds(Collection<SeriesId> ids);

    /** The series of a group, the latest first. */
    List<Series> of(GroupId group);

    /**
     * The series as it is now, while nobody else may change it until the transaction that runs has ended.
     *
     * @return empty when there is no such series
     */
    Optional<Series> locked(SeriesId id);

    /** Keeps what was changed about a series that is locked. */
    void save(Series series);
}
