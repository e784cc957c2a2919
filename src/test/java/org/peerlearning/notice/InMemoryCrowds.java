package org.peerlearning.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.InMemorySignupRepository;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** Crowds of what is kept in memory. */
public final class InMemoryCrowds implements Crowds {

    private final InMemorySignupRepository signups;
    private final GroupRepository groups;
    private final MemberRepository members;

    public InMemoryCrowds(InMemorySignupRepository signups, GroupRepository groups, MemberRepository members) {
        this.signups = signups;
        this.groups = groups;
        this.members = members;
    }

    private record Numbered(long id, PersonKey person) {}

    @Override
    public Some of(Crowd crowd, About about, long after, int limit) {
        List<Numbered> some = all(crowd, about).filter(each -> each.id() > after).limit(limit).toList();
        return new Some(
                some.stream().map(Numbered::person).toList(),
                some.size() < limit ? Optional.empty() : Optional.of(some.get(limit - 1).id()));
    }

    private Stream<Numbered> all(Crowd crowd, About about) {
        return switch (crowd) {
            case SEATED -> signups(about, signup -> signup.standing() == Standing.SEATED);
            case ATTENDED -> signups(about, signup ->
                    signup.standing() == Standing.SEATED && signup.attendance() != Attendance.ABSENT);
            case SIGNED_UP -> signups(about, signup -> signup.standing().isSignedUp());
            case CALLED_OFF -> signups(about, signup -> signup.standing() == Standing.CALLED_OFF);
            case PEOPLE -> members.list(about.group().orElseThrow(), false, Optional.empty(), Integer.MAX_VALUE).stream()
                    .map(member -> new Numbered(member.id().value(), member.person()));
            case HOSTS -> hosts(about);
        };
    }

    private Stream<Numbered> hosts(About about) {
        List<PersonKey> hosts = groups.byId(about.group().orElseThrow()).orElseThrow().hosts();
        return hosts.stream().map(person -> new Numbered(hosts.indexOf(person) + 1L, person));
    }

    private Stream<Numbered> signups(About about, Predicate<Signup> which) {
        return signups.all(about.session().orElseThrow()).stream()
                .filter(which)
                .map(signup -> new Numbered(signup.id().value(), signup.person()))
                .sorted((a, b) -> Long.compare(a.id(), b.id()));
    }

    @Override
    public Map<Place, Signup> signups(Collection<Place> places) {
        Map<Place, Signup> found = new HashMap<>();
        places.forEach(place -> Optional.ofNullable(signups.of(place.person(), Set.of(place.session())).get(place.session()))
                .ifPresent(signup -> found.put(place, signup)));
        return found;
    }
}
