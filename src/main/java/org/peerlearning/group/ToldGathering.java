package org.peerlearning.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** A gathering that takes note of what happens, so that no change has to think of telling anybody. */
final class ToldGathering implements Gathering {

    private final Gathering gathering;
    private final Optional<PersonKey> actor;
    private final Instant now;
    private final List<GroupHappening> happenings = new ArrayList<>();

    /** @param actor who makes the change; empty where that makes no difference to anybody, or it is no person */
    ToldGathering(Gathering gathering, Optional<PersonKey> actor, Instant now) {
        this.gathering = gathering;
        this.actor = actor;
        this.now = now;
    }

    /** What happened so far. */
    List<GroupHappening> happenings() {
        return List.copyOf(happenings);
    }

    @Override
    public Membership enter(PersonKey person, Tie tie, boolean watching, Instant at) {
        Membership entered = gathering.enter(person, tie, watching, at);
        happenings.add(new GroupHappening.TieChanged(entered.group(), entered, Optional.empty(), now));
        return entered;
    }

    @Override
    public Membership write(Membership after) {
        Optional<Tie> before = gathering.byId(after.id()).map(Membership::tie);
        Membership written = gathering.write(after);
        if (!before.equals(Optional.of(written.tie()))) {
            happenings.add(new GroupHappening.TieChanged(written.group(), written, before, now));
        }
        return written;
    }

    @Override
    public void invite(PersonKey person, PersonKey by, Instant at) {
        gathering.invite(person, by, at);
        happenings.add(new GroupHappening.HostInvited(gathering.group().id(), person, by, now));
    }

    @Override
    public Group group() {
        return gathering.group();
    }

    @Override
    public Optional<Membership> of(PersonKey person) {
        return gathering.of(person);
    }

    @Override
    public Optional<Membership> byId(MembershipId id) {
        return gathering.byId(id);
    }

    @Override
    public Optional<Membership> lastEnded(PersonKey person) {
        return gathering.lastEnded(person);
    }

    @Override
    public void setRole(PersonKey person, Role role, Instant at) {
        giveRole(person, role, actor, at);
    }

    private void giveRole(PersonKey person, Role role, Optional<PersonKey> by, Instant at) {
        boolean another = gathering.group().roleOf(person).filter(role::equals).isEmpty();
        gathering.setRole(person, role, at);
        if (another) {
            happenings.add(new GroupHappening.RoleChanged(gathering.group().id(), person, role, by, now));
        }
    }

    /** The group needs a host, and this co-host is next; that is nobody's act. */
    void succeed(PersonKey coHost) {
        giveRole(coHost, Role.HOST, Optional.empty(), now);
    }

    /** The group had a host before, and has none now. */
    void wantHost() {
        happenings.add(new GroupHappening.HostWanted(gathering.group().id(), actor, now));
    }

    @Override
    public void decline(PersonKey person) {
        Group before = gathering.group();
        gathering.decline(person);
        before.invitations().stream().filter(invitation -> invitation.person().equals(person)).map(Invitation::by).forEach(
                asker -> happenings.add(new GroupHappening.InvitationDeclined(
                        before.id(), person, asker, before.isHostedBy(asker), now)));
    }

    @Override
    public void takeRole(PersonKey person) {
        gathering.takeRole(person);
    }

    @Override
    public void uninvite(PersonKey person) {
        gathering.uninvite(person);
    }

    @Override
    public void say(GroupProfile profile, GroupDetails details) {
        gathering.say(profile, details);
    }

    @Override
    public void turn(Course course) {
        gathering.turn(course);
    }
}
