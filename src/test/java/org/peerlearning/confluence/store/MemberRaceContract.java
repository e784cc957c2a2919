package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.AnswerHostInvitation;
import org.peerlearning.group.FakePageWatch;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Hosting;
import org.peerlearning.group.JoinGroup;
import org.peerlearning.group.Joining;
import org.peerlearning.group.Membership;
import org.peerlearning.group.NewGroup;
import org.peerlearning.group.Role;
import org.peerlearning.group.StepDown;
import org.peerlearning.group.TakeOver;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** Many people, on several nodes, want the same group at the same moment; and what the table itself never lets happen. */
public abstract class MemberRaceContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PageId PAGE = new PageId(3);
    private static final int SIZE_MAX = 5;
    private static final int PEOPLE = 24;

    private Nodes nodes;
    private GroupId group;
    private final FakeAccess access = new FakeAccess();

    abstract Nodes empty();

    @Before
    public final void oneGroup() {
        nodes = empty();
        access.showToAll(PAGE);
        GroupDetails details = new GroupDetails(Optional.empty(), List.of(), List.of(), "", 2, SIZE_MAX, Joining.OPEN);
        GroupProfile profile = new GroupProfile(Cast.ENG, "T", "S", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = nodes.first().groups().add(new NewGroup(profile, details, Optional.empty()), Cast.HOST, NOW);
        nodes.first().groups().settle(group, PAGE);
    }

    private Nodes.Node node(int number) {
        return nodes.all().get(number % nodes.all().size());
    }

    private Hosting hosting(Nodes.Node node) {
        return new Hosting(new Groups(node.groups(), access), access);
    }

    private static GroupKeeper keeper(Nodes.Node node) {
        return new GroupKeeper(node.members(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private boolean join(Nodes.Node node, PersonKey person) {
        return new JoinGroup(hosting(node), keeper(node), new FakePageWatch())
                .join(Viewer.of(person), group, false)
                .fold(JoinGroup.Joined::fresh, refused -> false);
    }

    private Group now() {
        return nodes.first().groups().byId(group).orElseThrow();
    }

    private List<Membership> in() {
        return nodes.first().members().list(group, false, Optional.empty(), 100);
    }

    @Test
    public void neverMoreThanTheSize() throws Exception {
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Nodes.Node node = node(i);
            PersonKey person = new PersonKey("p" + i);
            clicks.add(() -> join(node, person));
        }
        assertEquals(SIZE_MAX - 1, Race.of(clicks).stream().filter(joined -> joined).count());
        assertEquals(SIZE_MAX, in().size());
        assertEquals(SIZE_MAX, now().people());
    }

    @Test
    public void aDoubleClickOnEveryNodeJoinsOnce() throws Exception {
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Nodes.Node node = node(i);
            clicks.add(() -> join(node, Cast.ANA));
        }
        assertEquals(1, Race.of(clicks).stream().filter(fresh -> fresh).count());
        assertEquals(List.of(Cast.HOST, Cast.ANA), in().stream().map(Membership::person).toList());
        assertEquals(2, now().people());
    }

    @Test
    public void ofManyWhoTakeOverOneDoes() throws Exception {
        List<PersonKey> people = List.of(Cast.ANA, Cast.BO, Cast.CEM, Cast.DEE);
        people.forEach(person -> assertTrue(join(node(0), person)));
        new StepDown(hosting(node(0)), keeper(node(0))).leave(Viewer.of(Cast.HOST), group);
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Nodes.Node node = node(i);
            PersonKey person = people.get(i);
            clicks.add(() -> new TakeOver(hosting(node), keeper(node), new FakePageWatch())
                    .take(Viewer.of(person), group, true)
                    .fold(taken -> true, refused -> false));
        }
        assertEquals(1, Race.of(clicks).stream().filter(taken -> taken).count());
        assertEquals(1, now().team().size());
        assertEquals(1, in().stream().filter(membership -> membership.tie() == Tie.HOSTING).count());
    }

    @Test
    public void anInvitationIsAcceptedOnce() throws Exception {
        node(0).members().changing(group, gathering -> {
            gathering.invite(Cast.ANA, Cast.HOST, NOW);
            return true;
        });
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Nodes.Node node = node(i);
            clicks.add(() -> new AnswerHostInvitation(hosting(node), keeper(node), new FakePageWatch())
                    .accept(Viewer.of(Cast.ANA), group, true)
                    .fold(accepted -> true, refused -> false));
        }
        assertEquals(1, Race.of(clicks).stream().filter(accepted -> accepted).count());
        assertEquals(List.of(Cast.HOST, Cast.ANA), now().hosts());
        assertEquals(2, node(0).ao().count(GroupHostRow.class));
    }

    @Test
    public void whenAllHostsStepDownAtOnceNobodyIsLeftHostingAndNothingBreaks() throws Exception {
        List<PersonKey> people = List.of(Cast.HOST, Cast.ANA, Cast.BO);
        node(0).members().changing(group, gathering -> {
            gathering.appoint(Cast.ANA, Role.CO_HOST, NOW);
            gathering.appoint(Cast.BO, Role.CO_HOST, NOW);
            return true;
        });
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Nodes.Node node = node(i);
            PersonKey person = people.get(i);
            clicks.add(() -> new StepDown(hosting(node), keeper(node))
                    .leave(Viewer.of(person), group)
                    .fold(left -> true, refused -> false));
        }
        assertEquals(List.of(true, true, true), Race.of(clicks));
        assertTrue(now().isLookingForHost());
        assertEquals(3, now().people());
    }

    @Test
    public void evenWithoutTheLockTheTableTakesNobodyTwice() {
        assertTrue(join(node(0), Cast.ANA));
        Map<String, Object> columns = new HashMap<>(MemberValues.columns(
                Math.toIntExact(group.value()), Membership.hosting(group, Cast.ANA, NOW)));
        RuntimeException failure = assertThrows(RuntimeException.class, () -> node(1).ao().create(MemberRow.class, columns));
        assertTrue(SqlFailures.brokeIntegrity(failure));
        assertEquals(2, Stream.of(node(0).ao().find(MemberRow.class)).count());
    }
}
