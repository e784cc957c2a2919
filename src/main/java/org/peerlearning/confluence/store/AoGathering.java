package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.group.Course;
import org.peerlearning.group.Gathering;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Host;
import org.peerlearning.group.Invitation;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Role;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/**
 * One group and its people, for as long as this transaction holds the lock on its row.
 *
 * <p>Changes of people are written at once; what changes on the group's own row is written by {@link #end}, in one statement, before
 * the commit.
 */
final class AoGathering implements Gathering {

    private static final MembershipId NEW = new MembershipId(0);

    private final ActiveObjects ao;
    private final GroupRow row;
    private final MemberRows members;
    /** Hosts, co-hosts and who is asked to be one, by arrival. */
    private final Map<PersonKey, GroupHostRow> hosts = new LinkedHashMap<>();
    private final Group before;
    private Group group;
    private boolean over;

    /**
     * A group under a lock that was taken before.
     *
     * @param row read after the lock was taken
     */
    AoGathering(ActiveObjects ao, GroupRow row) {
        this.ao = ao;
        this.row = row;
        this.members = new MemberRows(ao, row.getID());
        List<GroupHostRow> found = Arrays.stream(ao.find(GroupHostRow.class, Query.select().where("GROUP_ID = ?", row.getID())))
                .sorted(GroupValues.BY_ARRIVAL)
                .toList();
        found.forEach(host -> hosts.putIfAbsent(new PersonKey(host.getPerson()), host));
        this.group = GroupValues.of(row, found);
        this.before = group;
        if (row.getPeople() == 0) {
            adoptFounders();
        }
    }

    /** In groups from before there were members, hosts have no membership. */
    private void adoptFounders() {
        List<Host> team = group.team();
        count(-team.size());
        team.stream().filter(host -> members.of(host.person()).isEmpty())
                .forEach(host -> enter(host.person(), Tie.HOSTING, false, host.since()));
    }

    @Override
    public Group group() {
        checkLock();
        return group;
    }

    @Override
    public Optional<Membership> of(PersonKey person) {
        checkLock();
        return members.of(person);
    }

    @Override
    public Optional<Membership> byId(MembershipId id) {
        checkLock();
        return members.byId(id);
    }

    @Override
    public Optional<Membership> lastEnded(PersonKey person) {
        checkLock();
        return members.lastEnded(person);
    }

    @Override
    public Membership enter(PersonKey person, Tie tie, boolean watching, Instant now) {
        checkLock();
        if (!tie.isActive()) {
            throw new IllegalArgumentException("nobody enters as " + tie);
        }
        Membership entered = members.add(new Membership(
                NEW, group.id(), person, tie, now.truncatedTo(ChronoUnit.MILLIS), watching,
                Optional.empty(), Optional.empty(), ""));
        count(tie.isIn() ? 1 : 0);
        return entered;
    }

    @Override
    public Membership write(Membership after) {
        checkLock();
        Membership stood = members.byId(after.id())
                .filter(found -> found.tie().isActive())
                .orElseThrow(() -> new IllegalStateException(
                        "membership " + after.id().value() + " is not active in group " + row.getID()));
        Membership written = members.write(kept(after));
        count((written.tie().isIn() ? 1 : 0) - (stood.tie().isIn() ? 1 : 0));
        return written;
    }

    /** As the table keeps it. */
    private static Membership kept(Membership membership) {
        return new Membership(
                membership.id(), membership.group(), membership.person(), membership.tie(),
                membership.since().truncatedTo(ChronoUnit.MILLIS), membership.watching(),
                membership.ended().map(end -> end.truncatedTo(ChronoUnit.MILLIS)), membership.by(), membership.note());
    }

    @Override
    public void setRole(PersonKey person, Role role, Instant now) {
        checkLock();
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        List<Host> team = new ArrayList<>(group.team());
        if (group.isHostedBy(person)) {
            GroupHostRow host = hosts.get(person);
            host.setRole(role.key());
            host.save();
            team.replaceAll(one -> one.person().equals(person) ? one.as(role) : one);
        } else {
            uninvite(person);
            hosts.put(person, ao.create(GroupHostRow.class, GroupValues.host(row.getID(), person, role.key(), nextOrder(), moment)));
            team.add(new Host(person, role, moment));
        }
        group = group.with(team, group.invitations(), group.people());
    }

    @Override
    public void takeRole(PersonKey person) {
        checkLock();
        if (group.isHostedBy(person)) {
            ao.delete(hosts.remove(person));
            group = group.with(
                    group.team().stream().filter(host -> !host.person().equals(person)).toList(),
                    group.invitations(), group.people());
        }
    }

    @Override
    public void invite(PersonKey person, PersonKey by, Instant now) {
        checkLock();
        if (hosts.containsKey(person)) {
            throw new IllegalStateException("somebody is asked to host group " + row.getID() + " twice");
        }
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> columns = GroupValues.host(row.getID(), person, GroupValues.INVITED, nextOrder(), moment);
        columns.put("INVITED_BY", by.value());
        hosts.put(person, ao.create(GroupHostRow.class, columns));
        List<Invitation> invitations = new ArrayList<>(group.invitations());
        invitations.add(new Invitation(person, by, moment));
        group = group.with(group.team(), invitations, group.people());
    }

    @Override
    public void uninvite(PersonKey person) {
        checkLock();
        if (group.isInvited(person)) {
            ao.delete(hosts.remove(person));
            group = group.with(
                    group.team(),
                    group.invitations().stream().filter(invitation -> !invitation.person().equals(person)).toList(),
                    group.people());
        }
    }

    /** Those who leave leave gaps, so that nobody else has to be renumbered. */
    private int nextOrder() {
        return hosts.values().stream().mapToInt(GroupHostRow::getHostOrder).max().orElse(-1) + 1;
    }

    @Override
    public void say(GroupProfile profile, GroupDetails details) {
        checkLock();
        group = group.saying(profile, details);
    }

    @Override
    public void turn(Course course) {
        checkLock();
        group = group.with(course);
    }

    private void count(int more) {
        group = group.with(group.team(), group.invitations(), group.people() + more);
    }

    /** Writes what changed on the group's row. From now on the lock may be gone. */
    void end() {
        checkLock();
        if (group.version() != before.version()) {
            GroupValues.write(group, row);
        }
        if (!group.course().equals(before.course())) {
            GroupValues.write(group.course(), row);
        }
        if (row.getPeople() != group.people()) {
            row.setPeople(group.people());
        }
        row.save();
        over = true;
    }

    /** The work failed, so nothing is written. */
    void giveUp() {
        over = true;
    }

    private void checkLock() {
        if (over) {
            throw new IllegalStateException("the people of group " + row.getID() + " were used outside their transaction");
        }
    }
}
