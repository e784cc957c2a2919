package org.peerlearning.group;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerlearning.shared.PersonKey;

/** A person has left the wiki: they leave their groups, and those that they hosted pass to their co-hosts or look for a host. */
public final class EndMembership {

    private final MemberRepository members;
    private final GroupKeeper keeper;

    public EndMembership(MemberRepository members, GroupKeeper keeper) {
        this.members = members;
        this.keeper = keeper;
    }

    /** @return how many groups they left */
    public int of(PersonKey person) {
        Set<GroupId> groups = new TreeSet<>(Comparator.comparingLong(GroupId::value));
        members.activeOf(person).forEach(membership -> groups.add(membership.group()));
        groups.addAll(members.hostedBy(person));
        return groups.stream().mapToInt(group -> end(group, person)).sum();
    }

    private int end(GroupId group, PersonKey person) {
        return keeper.changing(group, (gathering, now) -> {
            int left = end(gathering, person, now);
            return () -> left;
        }).orElse(0);
    }

    private static int end(Gathering gathering, PersonKey person, Instant now) {
        gathering.uninvite(person);
        gathering.takeRole(person);
        Optional<Membership> mine = gathering.of(person);
        mine.ifPresent(active -> gathering.write(active.moved(Tie.GONE, Optional.empty(), "", now)));
        return mine.isPresent() ? 1 : 0;
    }
}
