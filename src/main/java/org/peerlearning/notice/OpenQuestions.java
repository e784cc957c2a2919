package org.peerlearning.notice;

import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.group.Role;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/**
 * Whether what somebody was asked is still to be answered, and whether they still host as they were told: about one in many notices is of
 * these, so each is looked at alone.
 */
public final class OpenQuestions {

    private final GroupRepository groups;
    private final MemberRepository members;

    public OpenQuestions(GroupRepository groups, MemberRepository members) {
        this.groups = groups;
        this.members = members;
    }

    boolean isOpen(Notice notice) {
        Optional<GroupId> group = notice.fact().about().group();
        return switch (notice.kind()) {
            case JOIN_REQUEST -> group.filter(id -> asks(notice.fact().details().by(), id)).isPresent();
            case CO_HOST_INVITATION -> group.flatMap(groups::byId)
                    .filter((Group found) -> notice.fact().to().reader().filter(found::isInvited).isPresent())
                    .isPresent();
            case MADE_HOST -> hosts(notice, group, Role.HOST);
            case MADE_CO_HOST -> hosts(notice, group, Role.CO_HOST);
            case HOST_WANTED -> group.flatMap(groups::byId).filter(found -> found.isLookingForHost() && !found.isClosed()).isPresent();
            default -> true;
        };
    }

    private boolean hosts(Notice notice, Optional<GroupId> group, Role role) {
        return group.flatMap(groups::byId)
                .flatMap(found -> notice.fact().to().reader().flatMap(found::roleOf))
                .filter(role::equals)
                .isPresent();
    }

    private boolean asks(Optional<PersonKey> person, GroupId group) {
        return person.map(asker -> members.of(asker, List.of(group)).get(group))
                .filter(membership -> membership.tie() == Tie.ASKED)
                .isPresent();
    }
}
