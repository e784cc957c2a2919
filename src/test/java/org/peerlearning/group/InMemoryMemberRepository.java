package org.peerlearning.group;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.shared.PersonKey;

/** The people of groups in memory, for one thread. */
public final class InMemoryMemberRepository implements MemberRepository {

    private final InMemoryGroupRepository groups;
    private final Map<GroupId, InMemoryGathering> held = new HashMap<>();

    public InMemoryMemberRepository(InMemoryGroupRepository groups) {
        this.groups = groups;
    }

    @Override
    public <T> Optional<T> changing(GroupId group, Function<Gathering, T> work) {
        if (held.containsKey(group)) {
            return Optional.of(work.apply(held.get(group)));
        }
        if (groups.byId(group).isEmpty()) {
            return Optional.empty();
        }
        Runnable back = groups.remember();
        InMemoryGathering gathering = new InMemoryGathering(groups, group);
        held.put(group, gathering);
        try {
            return Optional.of(work.apply(gathering));
        } catch (RuntimeException | Error failure) {
            back.run();
            throw failure;
        } finally {
            held.remove(group);
            gathering.end();
        }
    }

    @Override
    public Map<GroupId, Membership> of(PersonKey person, Collection<GroupId> some) {
        return active()
                .filter(membership -> membership.person().equals(person) && some.contains(membership.group()))
                .collect(Collectors.toMap(Membership::group, Function.identity()));
    }

    @Override
    public List<Membership> activeOf(PersonKey person) {
        return active().filter(membership -> membership.person().equals(person)).toList();
    }

    @Override
    public List<GroupId> hostedBy(PersonKey person) {
        return groups.find(GroupFilter.everything(), Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(group -> group.isHostedBy(person) || group.isInvited(person))
                .map(Group::id)
                .sorted(Comparator.comparingLong(GroupId::value))
                .toList();
    }

    @Override
    public Optional<Membership> lastEnded(PersonKey person, GroupId group) {
        return lastEnded(groups, person, group);
    }

    static Optional<Membership> lastEnded(InMemoryGroupRepository groups, PersonKey person, GroupId group) {
        return groups.memberships().stream()
                .filter(membership -> membership.person().equals(person) && membership.group().equals(group))
                .filter(membership -> membership.ended().isPresent())
                .max(Comparator.comparing((Membership membership) -> membership.ended().orElseThrow())
                        .thenComparing(membership -> membership.id().value()));
    }

    @Override
    public List<Membership> list(GroupId group, boolean asking, Optional<MembershipId> after, int limit) {
        return active()
                .filter(membership -> membership.group().equals(group))
                .filter(membership -> asking ? membership.tie() == Tie.ASKED : membership.tie().isIn())
                .filter(membership -> after.isEmpty() || membership.id().value() > after.get().value())
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public int asking(GroupId group) {
        return list(group, true, Optional.empty(), Integer.MAX_VALUE).size();
    }

    private Stream<Membership> active() {
        return groups.memberships().stream().filter(membership -> membership.tie().isActive());
    }
}
