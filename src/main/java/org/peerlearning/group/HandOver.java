package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * A host, or an administrator of the space, makes a co-host a host, or a host a co-host. Nobody begins to host unasked, in whatever role:
 * for that there are invitations.
 */
public final class HandOver {

    private final Hosting hosting;
    private final GroupKeeper keeper;

    public HandOver(Hosting hosting, GroupKeeper keeper) {
        this.hosting = hosting;
        this.keeper = keeper;
    }

    /** @return the group as it is then; giving somebody the role they have changes nothing */
    public Answer<Group> to(Viewer viewer, GroupId id, MembershipId member, Role role) {
        return hosting.managed(viewer, id).then(seen -> keeper.<Answer<Group>>changing(id, viewer.person().orElseThrow(), (gathering, now) -> {
            Answer<Membership> appointed = MemberWork.active(gathering, member)
                    .then(person -> appoint(viewer, gathering, person, role, now));
            return () -> appointed.then(done -> Answer.of(gathering.group()));
        }).orElseGet(MemberWork::noGroup));
    }

    private Answer<Membership> appoint(Viewer viewer, Gathering gathering, Membership member, Role role, Instant now) {
        Optional<Refusal> refusal = refuses(viewer, gathering.group(), member, role);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        gathering.appoint(member.person(), role, now);
        return Answer.of(member);
    }

    private Optional<Refusal> refuses(Viewer viewer, Group group, Membership member, Role role) {
        Optional<Refusal> mayNot = hosting.refusesTeam(viewer, group).or(() -> group.course().refusesNew());
        if (mayNot.isPresent()) {
            return mayNot;
        }
        if (!member.tie().isIn()) {
            return Optional.of(Refusal.refused("group.member.asks"));
        }
        if (!group.isHostedBy(member.person())) {
            return Optional.of(Refusal.refused("group.co-host.unasked"));
        }
        boolean othersHost = group.team().stream()
                .anyMatch(host -> host.role() == Role.HOST && !host.person().equals(member.person()));
        return role == Role.CO_HOST && !othersHost ? Optional.of(Refusal.refused("group.last-host")) : Optional.empty();
    }
}
