package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Refusal;

/** Why nobody can join a group now. */
final class JoinPolicy {

    private JoinPolicy() {}

    static Optional<Refusal> refuses(Group group) {
        return group.course().refusesNew().or(() -> group.isFull()
                ? Optional.of(Refusal.refused("group.full", group.details().sizeMax()))
                : Optional.empty());
    }

    /** Whom a host took out comes back only if the hosts agree, however open the group is. */
    static boolean mustAsk(Group group, Optional<Membership> lastEnded) {
        return group.details().joining() == Joining.ON_REQUEST
                || lastEnded.filter(ended -> ended.tie() == Tie.REMOVED || ended.tie() == Tie.TURNED_DOWN).isPresent();
    }
}
