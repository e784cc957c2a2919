package org.peerlearning.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** A gathering that takes note of what happens, so that no change has to think of telling anybody. */
final class ToldGathering implements Gathering {

    private final Gathering gathering;
    private final Instant now;
    private final List<GroupHappening> happenings = new ArrayList<>();

    ToldGathering(Gathering gathering, Instant now) {
        this.gathering = gathering;
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
        gathering.setRole(person, role, at);
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
