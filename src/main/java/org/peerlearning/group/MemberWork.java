package org.peerlearning.group;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** What the use cases share that change a membership. */
final class MemberWork {

    private MemberWork() {}

    static <T> Answer<T> noGroup() {
        return Answer.no(Refusal.notFound("group.not-found"));
    }

    /** An active membership of the group. */
    static Answer<Membership> active(Gathering gathering, MembershipId id) {
        return gathering.byId(id)
                .filter(membership -> membership.tie().isActive())
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.notFound("group.member.not-found")));
    }

    /** Somebody who asks to join. */
    static Answer<Membership> asking(Gathering gathering, MembershipId id) {
        return active(gathering, id).then(membership -> membership.tie() == Tie.ASKED
                ? Answer.of(membership)
                : Answer.no(Refusal.refused("group.member.is-decided")));
    }

    /** Ends a watch that joining began; one that was there before is the person's own business. */
    static void stopWatching(Membership before, Group group, PageWatch watches) {
        if (before.tie().isIn() && before.watching()) {
            watches.unwatch(before.person(), group.page());
        }
    }
}
