package org.peerlearning.group;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Somebody who was asked to become co-host says yes or no. */
public final class AnswerHostInvitation {

    private final Hosting hosting;
    private final GroupKeeper keeper;

    public AnswerHostInvitation(Hosting hosting, GroupKeeper keeper) {
        this.hosting = hosting;
        this.keeper = keeper;
    }

    /** A co-host is welcome even where all places are taken: a group needs hosts more than it needs to be small. */
    public Answer<Group> accept(Viewer viewer, GroupId id) {
        return answering(viewer, id, true);
    }

    public Answer<Group> decline(Viewer viewer, GroupId id) {
        return answering(viewer, id, false);
    }

    private Answer<Group> answering(Viewer viewer, GroupId id, boolean yes) {
        return hosting.seen(viewer, id).then(seen -> {
            PersonKey person = viewer.person().orElseThrow();
            return keeper.<Answer<Group>>changing(id, (gathering, now) -> {
                if (!gathering.group().isInvited(person)) {
                    return () -> Answer.no(Refusal.refused("group.not-invited"));
                }
                if (yes && gathering.group().isClosed()) {
                    return () -> Answer.no(Refusal.refused("group.archived"));
                }
                if (yes) {
                    gathering.appoint(person, Role.CO_HOST, now);
                } else {
                    gathering.uninvite(person);
                }
                return () -> Answer.of(gathering.group());
            }).orElseGet(MemberWork::noGroup);
        });
    }
}
