package org.peerlearning.group;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host or co-host stops animating a group, and stays as a member. The last one leaves it looking for a host. */
public final class StepDown {

    private final Hosting hosting;
    private final GroupKeeper keeper;

    public StepDown(Hosting hosting, GroupKeeper keeper) {
        this.hosting = hosting;
        this.keeper = keeper;
    }

    /** @return the group as it is then, with the host that it has now */
    public Answer<Group> leave(Viewer viewer, GroupId id) {
        return hosting.seen(viewer, id).then(seen -> {
            PersonKey person = viewer.person().orElseThrow();
            return keeper.<Answer<Group>>changing(id, person, (gathering, now) -> {
                if (!gathering.group().isHostedBy(person)) {
                    return () -> Answer.no(Refusal.refused("group.not-host"));
                }
                gathering.dismiss(person, now);
                return () -> Answer.of(gathering.group());
            }).orElseGet(MemberWork::noGroup);
        });
    }
}
