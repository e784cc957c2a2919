package org.peerlearning.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;

/**
 * People learning about a topic.
 *
 * @param page the wiki page it lives on; who may view that page may see the group
 * @param team hosts and co-hosts, in the order in which they became it; empty while the group looks for a host
 * @param invitations to become co-host, still open
 * @param parent the group that it grew out of
 * @param people how many there are: hosts, co-hosts and members
 * @param version grows with every change of what the group says of itself
 */
public record Group(
        GroupId id,
        GroupProfile profile,
        GroupDetails details,
        PageId page,
        List<Host> team,
        List<Invitation> invitations,
        Instant startedAt,
        Optional<GroupId> parent,
        Course course,
        int people,
        int version) {

    public Group {
        team = List.copyOf(team);
        invitations = List.copyOf(invitations);
    }

    /** As it begins: these hosts and nobody else. */
    public Group(GroupId id, NewGroup group, PageId page, List<PersonKey> hosts, Instant startedAt) {
        this(
                id, group.profile(), group.details(), page,
                hosts.stream().map(person -> new Host(person, Role.HOST, startedAt)).toList(),
                List.of(), startedAt, group.parent(), Course.BEGINNING, hosts.size(), 0);
    }

    /** As it begins, with the usual details. */
    public Group(GroupId id, GroupProfile profile, PageId page, List<PersonKey> hosts, Instant startedAt) {
        this(id, new NewGroup(profile), page, hosts, startedAt);
    }

    /** Everybody who animates it: hosts and co-hosts. */
    public List<PersonKey> hosts() {
        return team.stream().map(Host::person).toList();
    }

    /** As host or co-host. */
    public boolean isHostedBy(PersonKey person) {
        return roleOf(person).isPresent();
    }

    public Optional<Role> roleOf(PersonKey person) {
        return team.stream().filter(host -> host.person().equals(person)).map(Host::role).findFirst();
    }

    public boolean isLookingForHost() {
        return team.isEmpty();
    }

    public boolean isInvited(PersonKey person) {
        return invitations.stream().anyMatch(invitation -> invitation.person().equals(person));
    }

    public boolean isFull() {
        return people >= details.sizeMax();
    }

    public Life life() {
        return course.life();
    }

    public String outcome() {
        return course.outcome();
    }

    /** See {@link Course#isClosed}. */
    public boolean isClosed() {
        return course.isClosed();
    }

    public String title() {
        return profile.title();
    }

    /** What it is about, as topics: those that its hosts gave, and where they gave none, whatever its title may mean. */
    public List<String> subjects() {
        return details.topics().isEmpty() ? GroupWords.topicsIn(title()) : details.topics();
    }

    public GroupOutline outline() {
        return new GroupOutline(id, profile.title(), profile.space(), page, profile.participantsShownTo(), course.spaceArchived());
    }

    public Set<Tag> tags() {
        return profile.tags();
    }

    /** The next version, which says this of itself. */
    public Group saying(GroupProfile other, GroupDetails otherDetails) {
        return new Group(id, other, otherDetails, page, team, invitations, startedAt, parent, course, people, version + 1);
    }

    public Group with(Course other) {
        return new Group(id, profile, details, page, team, invitations, startedAt, parent, other, people, version);
    }

    /**
     * The same group with other people.
     *
     * @param count all of them, members too
     */
    public Group with(List<Host> otherTeam, List<Invitation> otherInvitations, int count) {
        return new Group(
                id, profile, details, page, otherTeam, otherInvitations, startedAt, parent, course, count, version);
    }
}
