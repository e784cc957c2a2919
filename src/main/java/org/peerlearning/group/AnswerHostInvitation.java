package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Somebody who was asked to become co-host says yes or no. */
public final class AnswerHostInvitation {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public AnswerHostInvitation(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    /**
     * A co-host is welcome even where all places are taken: a group needs hosts more than it needs to be small.
     *
     * @param watch whether the wiki is to tell somebody who was not in before when the group's page changes
     */
    public Answer<Group> accept(Viewer viewer, GroupId id, boolean watch) {
        return answering(viewer, id, true, watch);
    }

    public Answer<Group> decline(Viewer viewer, GroupId id) {
        return answering(viewer, id, false, false);
    }

    private Answer<Group> answering(Viewer viewer, GroupId id, boolean yes, boolean watch) {
        return hosting.seen(viewer, id).then(seen -> {
            PersonKey person = viewer.person().orElseThrow();
            return keeper.<Answer<Group>>changing(id, person, (gathering, now) -> {
                if (!gathering.group().isInvited(person)) {
                    return () -> Answer.no(Refusal.refused("group.not-invited"));
                }
                Optional<Refusal> closed = yes ? gathering.group().course().refusesNew() : Optional.empty();
                if (closed.isPresent()) {
                    return () -> Answer.no(closed.get());
                }
                if (yes) {
                    gathering.appoint(
                            person, Role.CO_HOST, () -> watch && watches.watch(person, gathering.group().page()), now);
                } else {
                    gathering.decline(person);
                }
                return () -> Answer.of(gathering.group());
            }).orElseGet(MemberWork::noGroup);
        });
    }
}
