package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.FakePageWatch;
import org.peerlearning.group.GroupDrafts;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupOrigin;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSessions;
import org.peerlearning.session.Planning;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

/** All or nothing, on a real database. */
public abstract class AoTransactionsContract {

    private Nodes.Node node;
    private final FakeGroupPages pages = new FakeGroupPages();

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        node = empty().first();
    }

    private int rows() {
        return node.ao().count(GroupRow.class) + node.ao().count(GroupHostRow.class) + node.ao().count(SessionRow.class);
    }

    private Answer<StartGroup.Started> start() {
        FakeAccess access = new FakeAccess();
        access.letCreate(Cast.ANA, Cast.ENG);
        TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
        Planning planning = new Planning(
                new NewSessions(node.sessions(), name -> true, () -> "seed"),
                node.series(),
                new Meetings(node.sessions(), node.groups(), access, clock),
                access,
                new FakePeople(),
                clock);
        GroupKeeper keeper = new GroupKeeper(node.members(), clock);
        return new StartGroup(
                        new GroupOrigin(node.groups(), pages, access, new FakePageWatch(), keeper, clock), node.transactions(), planning)
                .start(Viewer.of(Cast.ANA), GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft());
    }

    @Test
    public void aStartedGroupIsThereWithItsSession() {
        StartGroup.Started started = Answers.given(start());
        assertEquals(3, rows());
        assertEquals(List.of(started.group()), node.groups().byIds(List.of(started.group().id())));
        assertEquals(List.of(started.session()), node.sessions().byIds(List.of(started.session().id())));
    }

    @Test
    public void whenTheWikiRefusesThePageNothingStays() {
        pages.refuse(Refusal.refused("group.title-taken"));
        assertEquals(List.of("group.title-taken"), Answers.reasons(start()));
        assertEquals(0, rows());
        assertFalse(node.database().isInTransaction());
    }

    @Test
    public void whenTheWikiBreaksNothingStaysAndTheFailureIsSeen() {
        IllegalStateException failure = new IllegalStateException("no wiki today");
        pages.fail(failure);
        assertSame(failure, assertThrows(IllegalStateException.class, this::start));
        assertEquals(0, rows());
    }

    @Test
    public void aRefusedPartHandedOnUndoesTheWhole() {
        Answer<Integer> answer = node.transactions().allOrRefused(() -> {
            node.sessions().add(new GroupId(1), Plans.plan(3));
            return node.transactions().allOrRefused(() -> Answer.no(Refusal.refused("not.so")));
        });
        assertEquals(List.of("not.so"), Answers.reasons(answer));
        assertEquals(0, rows());
    }

    @Test
    public void aRefusedPartThatIsPassedOverNeverKeepsTheRest() {
        assertThrows(RuntimeException.class, () -> node.transactions().inOne(() -> {
            node.sessions().add(new GroupId(1), Plans.plan(3));
            node.transactions().allOrRefused(() -> Answer.no(Refusal.refused("not.so")));
            return true;
        }));
        assertEquals(0, rows());
    }

    @Test
    public void transactionsJoin() {
        assertTrue(node.transactions().inOne(() -> {
            assertTrue(node.transactions().isRunning());
            return node.transactions().inOne(() -> node.database().isInTransaction());
        }));
        assertFalse(node.transactions().isRunning());
    }
}
