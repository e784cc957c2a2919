package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A member leaves, or somebody who asked to join thinks better of it. Hosts step down first, so that nobody leaves a group by accident. */
public final class LeaveGroup {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public LeaveGroup(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    public Answer<Membership> leave(Viewer viewer, GroupId id) {
        return hosting.seen(viewer, id).then(seen -> {
            PersonKey person = viewer.person().orElseThrow();
            return keeper.<Answer<Membership>>changing(id, (gathering, now) -> {
                Optional<Membership> mine = gathering.of(person);
                Optional<Refusal> refusal = refuses(mine);
                if (refusal.isPresent()) {
                    return () -> Answer.no(refusal.get());
                }
                Membership left = gathering.write(mine.orElseThrow().moved(Tie.LEFT, Optional.empty(), "", now));
                MemberWork.stopWatching(mine.get(), gathering.group(), watches);
                return () -> Answer.of(left);
            }).orElseGet(MemberWork::noGroup);
        });
    }

    private static Optional<Refusal> refuses(Optional<Membership> mine) {
        if (mine.isEmpty()) {
            return Optional.of(Refusal.refused("group.not-in"));
        }
        return mine.get().tie() == Tie.HOSTING ? Optional.of(Refusal.refused("group.is-host")) : Optional.empty();
    }
}
