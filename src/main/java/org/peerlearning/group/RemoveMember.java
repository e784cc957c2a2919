package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host takes somebody out, and says why. Hosts and co-hosts are taken out by those who decide who hosts. */
public final class RemoveMember {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public RemoveMember(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    /** @param reason the person reads it */
    public Answer<Membership> remove(Viewer viewer, GroupId id, MembershipId member, String reason) {
        return hosting.managed(viewer, id).then(seen -> {
            Optional<Refusal> refusal = Reasons.refuses(reason);
            if (refusal.isPresent()) {
                return Answer.no(refusal.get());
            }
            return keeper.<Answer<Membership>>changing(id, viewer.person().orElseThrow(), (gathering, now) -> {
                Answer<Membership> removed = MemberWork.active(gathering, member)
                        .then(active -> remove(viewer, gathering, active, Reasons.of(reason), now));
                return () -> removed;
            }).orElseGet(MemberWork::noGroup);
        });
    }

    private Answer<Membership> remove(Viewer viewer, Gathering gathering, Membership active, String reason, Instant now) {
        Group group = gathering.group();
        if (active.tie() == Tie.ASKED) {
            return Answer.no(Refusal.refused("group.member.asks"));
        }
        if (viewer.is(active.person())) {
            return Answer.no(Refusal.refused("group.member.is-you"));
        }
        Optional<Refusal> refusal =
                active.tie() == Tie.HOSTING ? hosting.refusesTeam(viewer, group) : Optional.empty();
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        gathering.takeRole(active.person());
        gathering.uninvite(active.person());
        MemberWork.stopWatching(active, group, watches);
        return Answer.of(gathering.write(active.moved(Tie.REMOVED, viewer.person(), reason, now)));
    }
}
