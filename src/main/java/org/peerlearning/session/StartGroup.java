package org.peerlearning.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDraft;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.GroupOrigin;
import org.peerlearning.group.NewGroup;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A person starts a group: the group, its first sessions and its wiki page come into being together or not at all. */
public final class StartGroup {

    /**
     * A started group with its first session.
     *
     * @param series what the session is part of; empty where it is the only one
     */
    public record Started(Group group, Session session, Optional<PlannedSeries> series) {

        private Started of(Group asItIsNow) {
            return new Started(asItIsNow, session, series);
        }

        private static Started of(Group group, PlannedSeries planned) {
            return new Started(group, planned.sessions().get(0), Optional.of(planned));
        }
    }

    /** What to keep, once the group has a number. */
    private interface Plans {
        Started keep(Group group);
    }

    private final GroupOrigin origin;
    private final Transactions transactions;
    private final Planning planning;

    public StartGroup(GroupOrigin origin, Transactions transactions, Planning planning) {
        this.origin = origin;
        this.transactions = transactions;
        this.planning = planning;
    }

    /** Why this viewer cannot start a group in this space; empty when they can. */
    public Optional<Refusal> refuses(Viewer viewer, SpaceKey space) {
        return origin.refuses(viewer, space);
    }

    /** With one session. */
    public Answer<Started> start(Viewer viewer, GroupDraft groupDraft, SessionDraft sessionDraft) {
        Answer<NewSession> plan = planning.check(sessionDraft)
                .fold(Answer::of, refusals -> Answer.no(refusals.stream().map(SeriesDraftPolicy::inSession).toList()));
        return start(viewer, groupDraft, plan.then(session -> Answer.of(
                group -> new Started(group, planning.add(group.id(), session), Optional.empty()))));
    }

    /** With a series of sessions. What the draft does not say is as usual, so a topic and a sentence are enough. */
    public Answer<Started> start(Viewer viewer, GroupDraft groupDraft, SeriesDraft seriesDraft) {
        return start(viewer, groupDraft, planning.check(viewer, seriesDraft)
                .then(series -> Answer.of(group -> Started.of(group, planning.add(group.id(), series)))));
    }

    private Answer<Started> start(Viewer viewer, GroupDraft draft, Answer<Plans> plans) {
        Answer<NewGroup> group = GroupDraftPolicy.checkAll(asUsual(draft));
        List<Refusal> wrong = new ArrayList<>();
        group.fold(given -> true, wrong::addAll);
        plans.fold(given -> true, wrong::addAll);
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        return group.then(checked -> plans.then(planned -> transactions.allOrRefused(
                () -> origin.begin(viewer, checked).then(begun -> Answer.of(planned.keep(begun))))
                .then(started -> Answer.of(started.of(origin.followingItsSpace(started.group()))))));
    }

    /** People who only have a topic sit down together and find out, for whatever it is good. */
    private static GroupDraft asUsual(GroupDraft typed) {
        return new GroupDraft(
                typed.spaceKey(),
                typed.title(),
                typed.summary(),
                typed.format() == null ? Format.STUDY_CIRCLE.key() : typed.format(),
                typed.tags() == null ? Arrays.stream(Tag.values()).map(Tag::key).toList() : typed.tags(),
                typed.participantsShownTo(),
                typed.details(),
                typed.parent());
    }
}
