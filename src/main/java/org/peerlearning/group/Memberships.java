package org.peerlearning.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** The groups that a person is tied to, by their own eyes: they are in, have asked, or are asked to be co-host. */
public final class Memberships {

    /**
     * One of them.
     *
     * @param membership empty for who is only asked to become co-host
     */
    public record Mine(Group group, MemberState state, Optional<Membership> membership) {}

    private final MemberRepository members;
    private final Groups groups;

    public Memberships(MemberRepository members, Groups groups) {
        this.members = members;
        this.groups = groups;
    }

    /** The longest standing first; nothing for a visitor. Costs a fixed number of statements. */
    public List<Mine> of(Viewer viewer) {
        return viewer.person().map(person -> of(viewer, person)).orElse(List.of());
    }

    private List<Mine> of(Viewer viewer, PersonKey person) {
        Map<GroupId, Optional<Membership>> mine = new LinkedHashMap<>();
        members.activeOf(person).forEach(membership -> mine.put(membership.group(), Optional.of(membership)));
        members.hostedBy(person).forEach(group -> mine.putIfAbsent(group, Optional.empty()));
        List<Mine> all = new ArrayList<>();
        groups.visible(viewer, mine.keySet()).forEach(group -> all.add(
                new Mine(group, MemberStates.state(viewer, group, mine.get(group.id())), mine.get(group.id()))));
        return all;
    }
}
