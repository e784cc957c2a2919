package org.peerlearning.group;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** One group in memory and its people, until it is ended. */
final class InMemoryGathering implements Gathering {

    private final InMemoryGroupRepository groups;
    private final GroupId id;
    private boolean over;

    InMemoryGathering(InMemoryGroupRepository groups, GroupId id) {
        this.groups = groups;
        this.id = id;
    }

    void end() {
        over = true;
    }

    @Override
    public Group group() {
        if (over) {
            throw new IllegalStateException("group " + id.value() + " was used after it was let go");
        }
        return groups.byId(id).orElseThrow();
    }

    @Override
    public Optional<Membership> of(PersonKey person) {
        return mine().stream().filter(one -> one.person().equals(person) && one.tie().isActive()).findFirst();
    }

    @Override
    public Optional<Membership> byId(MembershipId membership) {
        return mine().stream().filter(one -> one.id().equals(membership)).findFirst();
    }

    @Override
    public Optional<Membership> lastEnded(PersonKey person) {
        return InMemoryMemberRepository.lastEnded(groups, person, group().id());
    }

    private List<Membership> mine() {
        GroupId group = group().id();
        return groups.memberships().stream().filter(one -> one.group().equals(group)).toList();
    }

    @Override
    public Membership enter(PersonKey person, Tie tie, boolean watching, Instant now) {
        if (!tie.isActive()) {
            throw new IllegalArgumentException("nobody enters as " + tie);
        }
        if (of(person).isPresent()) {
            throw new IllegalStateException("twice in group " + id.value());
        }
        count(tie.isIn() ? 1 : 0);
        return groups.put(new Membership(
                new MembershipId(0), id, person, tie, now.truncatedTo(ChronoUnit.MILLIS), watching,
                Optional.empty(), Optional.empty(), ""));
    }

    @Override
    public Membership write(Membership after) {
        Membership stood = byId(after.id())
                .filter(found -> found.tie().isActive())
                .orElseThrow(() -> new IllegalStateException("membership " + after.id().value() + " is not active"));
        count((after.tie().isIn() ? 1 : 0) - (stood.tie().isIn() ? 1 : 0));
        return groups.put(new Membership(
                after.id(), after.group(), after.person(), after.tie(), after.since().truncatedTo(ChronoUnit.MILLIS),
                after.watching(), after.ended().map(end -> end.truncatedTo(ChronoUnit.MILLIS)), after.by(), after.note()));
    }

    @Override
    public void setRole(PersonKey person, Role role, Instant now) {
        List<Host> team = new ArrayList<>(group().team());
        if (group().isHostedBy(person)) {
            team.replaceAll(host -> host.person().equals(person) ? host.as(role) : host);
        } else {
            uninvite(person);
            team.add(new Host(person, role, now.truncatedTo(ChronoUnit.MILLIS)));
        }
        groups.put(group().with(team, group().invitations(), group().people()));
    }

    @Override
    public void takeRole(PersonKey person) {
        List<Host> team = group().team().stream().filter(host -> !host.person().equals(person)).toList();
        groups.put(group().with(team, group().invitations(), group().people()));
    }

    @Override
    public void invite(PersonKey person, PersonKey by, Instant now) {
        if (group().isInvited(person) || group().isHostedBy(person)) {
            throw new IllegalStateException("somebody is asked to host group " + id.value() + " twice");
        }
        List<Invitation> invitations = new ArrayList<>(group().invitations());
        invitations.add(new Invitation(person, by, now.truncatedTo(ChronoUnit.MILLIS)));
        groups.put(group().with(group().team(), invitations, group().people()));
    }

    @Override
    public void uninvite(PersonKey person) {
        List<Invitation> others =
                group().invitations().stream().filter(invitation -> !invitation.person().equals(person)).toList();
        groups.put(group().with(group().team(), others, group().people()));
    }

    @Override
    public void say(GroupProfile profile, GroupDetails details) {
        groups.put(group().saying(profile, details));
    }

    @Override
    public void turn(Course course) {
        groups.put(group().with(course));
    }

    private void count(int more) {
        groups.put(group().with(group().team(), group().invitations(), group().people() + more));
    }
}
