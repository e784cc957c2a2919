package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A member hosts a group that looks for a host; an administrator of the space may do so at any time. */
public final class TakeOver {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public TakeOver(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    /** @param watch whether the wiki is to tell somebody who was not in before when the group's page changes */
    public Answer<Group> take(Viewer viewer, GroupId id, boolean watch) {
        return hosting.seen(viewer, id).then(seen -> {
            boolean administers = hosting.administers(viewer, seen);
            PersonKey person = viewer.person().orElseThrow();
            return keeper.<Answer<Group>>changing(id, person, (gathering, now) -> {
                Optional<Refusal> refusal = refuses(gathering.group(), gathering.of(person), administers);
                if (refusal.isPresent()) {
                    return () -> Answer.no(refusal.get());
                }
                gathering.appoint(
                        person, Role.HOST, () -> watch && watches.watch(person, gathering.group().page()), now);
                return () -> Answer.of(gathering.group());
            }).orElseGet(MemberWork::noGroup);
        });
    }

    /** Why this person cannot take the group over; empty when they can. */
    static Optional<Refusal> refuses(Group group, Optional<Membership> mine, boolean administers) {
        Optional<Refusal> closed = group.course().refusesNew();
        if (closed.isPresent()) {
            return closed;
        }
        if (administers) {
            return Optional.empty();
        }
        if (mine.filter(membership -> membership.tie().isIn()).isEmpty()) {
            return Optional.of(Refusal.notAllowed("group.members-only"));
        }
        return group.isLookingForHost() ? Optional.empty() : Optional.of(Refusal.refused("group.has-host"));
    }
}
