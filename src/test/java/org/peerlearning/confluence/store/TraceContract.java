package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Joining;
import org.peerlearning.group.NewGroup;
import org.peerlearning.group.Role;
import org.peerlearning.group.Tie;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/** What groups, sessions and sign-ups tell of people: who met whom, who is with whom, and what they did. */
public abstract class TraceContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestClock clock = new TestClock(NOW);
    private Nodes.Node node;
    private GroupId group;
    private long lastPage;

    abstract Nodes empty();

    @Before
    public final void oneGroup() {
        node = empty().first();
        group = aGroup(Cast.ENG, List.of("sql", "docker"), List.of("Active listening"));
    }

    /** Hosted by Hope, since long ago. */
    private GroupId aGroup(SpaceKey space, List<String> topics, List<String> softSkills) {
        GroupProfile profile = new GroupProfile(space, "T", "S", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupDetails details = new GroupDetails(Optional.empty(), topics, softSkills, "", 2, 12, Joining.OPEN);
        GroupId id = node.groups().add(new NewGroup(profile, details, Optional.empty()), Cast.HOST, NOW.minus(Duration.ofDays(900)));
        node.groups().settle(id, new PageId(++lastPage));
        return id;
    }

    private SessionId session(GroupId of, Duration ahead) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(NOW.plus(ahead), PARIS), PARIS, 90);
        return node.sessions()
                .add(of, new NewSession(new SessionPlan(time, "", Optional.empty(), 20), SignupTerms.OPEN))
                .id();
    }

    private SessionId daysAgo(int days) {
        return session(group, Duration.ofDays(-days));
    }

    private void in(SessionId session, Standing standing, PersonKey... people) {
        node.signups().changing(session, seating -> {
            for (PersonKey person : people) {
                seating.enter(person, standing, Cause.of(person, Door.REST), NOW);
            }
            return true;
        });
    }

    private void mark(SessionId session, PersonKey person, Attendance attendance) {
        node.signups().changing(session, seating -> {
            Signup signup = seating.of(person).orElseThrow();
            return seating.mark(signup, attendance, Cause.of(Cast.HOST, Door.DESK), NOW);
        });
    }

    private Optional<LocalDate> met(PersonKey one, PersonKey other) {
        AoEncounters encounters = new AoEncounters(node.ao(), clock);
        Optional<LocalDate> met = encounters.lastMet(one, other);
        assertEquals(met, encounters.lastMet(other, one));
        return met;
    }

    private Set<PersonKey> lately(PersonKey person, int limit) {
        return new AoEncounters(node.ao(), clock).metLately(person, limit);
    }

    @Test
    public void whoHadASeatInTheSamePastSessionMet() {
        in(daysAgo(20), Standing.SEATED, Cast.ANA, Cast.BO);
        in(daysAgo(10), Standing.SEATED, Cast.ANA, Cast.BO);
        in(daysAgo(5), Standing.SEATED, Cast.ANA, Cast.CEM);
        in(session(group, Duration.ofDays(3)), Standing.SEATED, Cast.ANA, Cast.DEE);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), met(Cast.ANA, Cast.BO));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 25)), met(Cast.ANA, Cast.CEM));
        assertEquals(Optional.empty(), met(Cast.BO, Cast.CEM));
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.DEE));
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.ANA));
    }

    @Test
    public void whoWaitedWasAbsentOrCameToWhatWasCalledOffDidNotMeet() {
        SessionId waiting = daysAgo(4);
        in(waiting, Standing.SEATED, Cast.ANA);
        in(waiting, Standing.WAITING, Cast.BO);
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.BO));

        SessionId missed = daysAgo(3);
        in(missed, Standing.SEATED, Cast.ANA, Cast.CEM);
        mark(missed, Cast.CEM, Attendance.ABSENT);
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.CEM));
        mark(missed, Cast.CEM, Attendance.PRESENT);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 27)), met(Cast.ANA, Cast.CEM));

        SessionId off = daysAgo(2);
        in(off, Standing.SEATED, Cast.ANA, Cast.DEE);
        node.signups().changing(off, seating -> {
            seating.callOff("");
            return true;
        });
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.DEE));
    }

    @Test
    public void hostsOfTheGroupWereThere() {
        in(daysAgo(7), Standing.SEATED, Cast.ANA);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 23)), met(Cast.ANA, Cast.HOST));
        assertEquals(Set.of(Cast.HOST), lately(Cast.ANA, 9));
        assertEquals(Set.of(Cast.ANA), lately(Cast.HOST, 9));
    }

    @Test
    public void whoBecameHostLaterOrWasMarkedAbsentWasNot() {
        SessionId first = daysAgo(7);
        in(first, Standing.SEATED, Cast.ANA, Cast.HOST);
        mark(first, Cast.HOST, Attendance.ABSENT);
        node.members().changing(group, gathering -> {
            gathering.appoint(Cast.BO, Role.CO_HOST, NOW.minus(Duration.ofDays(1)));
            return true;
        });
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.HOST));
        assertEquals(Optional.empty(), met(Cast.ANA, Cast.BO));
        in(session(group, Duration.ofHours(-2)), Standing.SEATED, Cast.ANA);
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), met(Cast.ANA, Cast.BO));
    }

    @Test
    public void whoHostsTogetherMetWhereTheirGroupDid() {
        node.members().changing(group, gathering -> {
            gathering.appoint(Cast.BO, Role.CO_HOST, NOW.minus(Duration.ofDays(90)));
            return true;
        });
        assertEquals(Optional.empty(), met(Cast.HOST, Cast.BO));
        daysAgo(8);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 22)), met(Cast.HOST, Cast.BO));
    }

    @Test
    public void whomSomebodyMetComesTheLatestFirstAndNoMoreThanAsked() {
        in(daysAgo(20), Standing.SEATED, Cast.ANA, Cast.BO);
        in(daysAgo(10), Standing.SEATED, Cast.ANA, Cast.CEM);
        SessionId elsewhere = session(new GroupId(99), Duration.ofDays(-1));
        in(elsewhere, Standing.SEATED, Cast.ANA, Cast.DEE);
        assertEquals(List.of(Cast.DEE, Cast.HOST, Cast.CEM, Cast.BO), List.copyOf(lately(Cast.ANA, 9)));
        assertEquals(List.of(Cast.DEE, Cast.HOST), List.copyOf(lately(Cast.ANA, 2)));
        assertEquals(Set.of(), lately(new PersonKey("nobody"), 9));
    }

    @Test
    public void whoIsInAGroupWithSomebodyIsACompanion() {
        GroupId other = aGroup(Cast.OPS, List.of(), List.of());
        node.members().changing(group, gathering -> {
            gathering.enter(Cast.ANA, Tie.MEMBER, false, NOW);
            gathering.enter(Cast.BO, Tie.ASKED, false, NOW);
            return true;
        });
        node.members().changing(other, gathering -> gathering.enter(Cast.CEM, Tie.MEMBER, false, NOW));
        AoCompanions companions = new AoCompanions(node.ao());
        assertEquals(Set.of(Cast.HOST), companions.of(Cast.ANA));
        assertEquals(Set.of(Cast.ANA, Cast.CEM), companions.of(Cast.HOST));
        assertEquals(Set.of(), companions.of(Cast.BO));
        assertEquals(Set.of(Cast.HOST, Cast.ANA), companions.inSpace(Cast.ENG));
        assertEquals(Set.of(), companions.inSpace(new SpaceKey("NONE")));
    }

    @Test
    public void wordsOfGroupsCountOncePerGroup() {
        GroupId other = aGroup(Cast.OPS, List.of("sql"), List.of());
        in(daysAgo(20), Standing.SEATED, Cast.ANA);
        in(daysAgo(10), Standing.SEATED, Cast.ANA);
        in(session(other, Duration.ofDays(-1)), Standing.SEATED, Cast.ANA);
        in(session(other, Duration.ofDays(1)), Standing.SEATED, Cast.BO);
        AoTraces traces = new AoTraces(node.ao(), person -> Map.of("gitops", 2), clock);
        assertEquals(Map.of("sql", 2, "docker", 1, "Active listening", 1), traces.attended(Cast.ANA));
        assertEquals(Map.of("sql", 2, "docker", 1, "Active listening", 1), traces.hosted(Cast.HOST));
        assertEquals(Map.of(), traces.attended(Cast.BO));
        assertEquals(Map.of(), traces.hosted(Cast.ANA));
        assertEquals(Map.of("gitops", 2), traces.wrote(Cast.ANA));
    }
}
