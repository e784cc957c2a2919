package org.peerlearning.confluence.web;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * The people of a group as those see them who manage it.
 *
 * @param asking who waits for an answer
 * @param more what is said where not all members are shown; else empty
 * @param invited who is asked to become co-host
 * @param stepsDown whether the reader hosts it and can stop
 * @param takesOver whether the reader can make themselves host
 */
public record PeopleFormView(
        List<MemberView> asking,
        List<MemberView> members,
        String more,
        List<PersonView> invited,
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

    public boolean hasMore() {
        return !more.isEmpty();
    }

    public boolean hasInvited() {
        return !invited.isEmpty();
    }
}
