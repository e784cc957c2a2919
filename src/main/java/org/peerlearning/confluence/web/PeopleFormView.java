package org.peerlearning.confluence.web;

import java.util.List;

/**
 * The people of a group as those see them who manage it.
 *
 * @param asking who waits for an answer
 * @param first where the members begin; empty where they begin here
 * @param next where there are more members; empty for no more
 * @param invited who is asked to become co-host
 * @param stepsDown whether the reader hosts it and can stop
 * @param takesOver whether the reader can make themselves host
 */
public record PeopleFormView(
        List<MemberView> asking,
        List<MemberView> members,
        String first,
        String next,
        List<InvitedView> invited,
        boolean stepsDown,
        boolean takesOver) {

    public PeopleFormView {
        asking = List.copyOf(asking);
        members = List.copyOf(members);
        invited = List.copyOf(invited);
    }

    public boolean hasAsking() {
        return !asking.isEmpty();
    }

    public boolean hasFirst() {
        return !first.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }

    public boolean hasInvited() {
        return !invited.isEmpty();
    }
}
