package org.peerlearning.session;

import java.util.List;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host, or an administrator of the space, plans many sessions at once by a rule. */
public final class ScheduleSeries {

    private final Groups groups;
    private final Planning planning;
    private final SeriesRepository series;
    private final Transactions transactions;

    public ScheduleSeries(Groups groups, Planning planning, SeriesRepository series, Transactions transactions) {
        this.groups = groups;
        this.planning = planning;
        this.series = series;
        this.transactions = transactions;
    }

    public Answer<PlannedSeries> schedule(Viewer viewer, GroupId id, SeriesDraft draft) {
        return groups.find(viewer, id)
                .then(group -> planning.refusesMore(viewer, group)
                        .<Answer<PlannedSeries>>map(Answer::no)
                        .orElseGet(() -> planning.check(viewer, draft)
                                .then(planned -> transactions.allOrRefused(() -> Planning.goingOn(groups.locked(id))
                                        .then(locked -> Answer.of(planning.add(id, planned)))))));
    }

    /** The series of a group that the viewer may see, the latest first. */
    public Answer<List<Series>> of(Viewer viewer, GroupId id) {
        return groups.find(viewer, id).then(group -> Answer.of(series.of(group.id())));
    }
}
