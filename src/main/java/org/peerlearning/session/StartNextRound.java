package org.peerlearning.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peerlearning.group.CopyGroup;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** A host starts the next round of a group, with sessions like those before: both come into being together or not at all. */
public final class StartNextRound {

    private final CopyGroup copyGroup;
    private final Meetings meetings;
    private final SeriesRepository series;
    private final Planning planning;

    public StartNextRound(CopyGroup copyGroup, Meetings meetings, SeriesRepository series, Planning planning) {
        this.copyGroup = copyGroup;
        this.meetings = meetings;
        this.series = series;
        this.planning = planning;
    }

    /**
     * Starts it.
     *
     * @param title of the new group
     * @param plan its sessions; what it leaves open is as it was before. Empty for none yet
     */
    public Answer<Group> start(Viewer viewer, GroupId id, String title, Optional<SeriesDraft> plan) {
        return copyGroup.copy(viewer, id, title, old -> plan
                .map(typed -> sessions(viewer, old, typed))
                .orElseGet(() -> Answer.of(fresh -> { })));
    }

    private Answer<Consumer<Group>> sessions(Viewer viewer, Group old, SeriesDraft typed) {
        Optional<RoundBefore> before = before(old);
        SeriesDraft filled = before.map(round -> round.fill(typed, planning.now())).orElse(typed);
        if (before.filter(round -> round.once(typed)).isPresent()) {
            return planning.check(filled.session())
                    .fold(Answer::of, refusals -> Answer.<NewSession>no(refusals.stream().map(SeriesDraftPolicy::inSession).toList()))
                    .then(session -> Answer.of(fresh -> planning.add(fresh.id(), session)));
        }
        return planning.check(viewer, filled).then(planned -> Answer.of(fresh -> planning.add(fresh.id(), planned)));
    }

    private Optional<RoundBefore> before(Group old) {
        List<Session> known = Stream.concat(
                meetings.held(old, Recaps.HELD_MAX).stream(),
                meetings.ahead(old).stream().map(Meeting::session).filter(session -> !session.calledOff())).toList();
        return RoundBefore.of(series.of(old.id()), known);
    }
}
