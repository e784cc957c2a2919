package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host answers somebody who asked to join. */
public final class DecideJoin {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public DecideJoin(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    public Answer<Membership> accept(Viewer viewer, GroupId id, MembershipId member) {
        return hosting.managed(viewer, id).then(seen -> keeper.<Answer<Membership>>changing(id, (gathering, now) -> {
            Group group = gathering.group();
            Answer<Membership> accepted = MemberWork.asking(gathering, member).then(asked -> JoinPolicy.refuses(group)
                    .<Answer<Membership>>map(Answer::no)
                    .orElseGet(() -> Answer.of(gathering.write(asked.moved(Tie.MEMBER, viewer.person(), "", now)
                            .watching(asked.watching() && watches.watch(asked.person(), group.page()))))));
            return () -> accepted;
        }).orElseGet(MemberWork::noGroup));
    }

    /** @param reason the person reads it */
    public Answer<Membership> turnDown(Viewer viewer, GroupId id, MembershipId member, String reason) {
        return hosting.managed(viewer, id).then(seen -> {
            Optional<Refusal> refusal = Reasons.refuses(reason);
            if (refusal.isPresent()) {
                return Answer.no(refusal.get());
            }
            return keeper.<Answer<Membership>>changing(id, (gathering, now) -> {
                Answer<Membership> turnedDown = MemberWork.asking(gathering, member).then(asked -> Answer.of(
                        gathering.write(asked.moved(Tie.TURNED_DOWN, viewer.person(), Reasons.of(reason), now))));
                return () -> turnedDown;
            }).orElseGet(MemberWork::noGroup);
        });
    }
}
