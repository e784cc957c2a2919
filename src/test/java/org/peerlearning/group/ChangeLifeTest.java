package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;
import org.peerlearning.testing.World;

public class ChangeLifeTest {

    private final World world = new World();
    private final Group group = world.aGroup().there();
    private final GroupId id = group.id();
    private final ChangeLife life = world.use.living();

    @Test
    public void aGroupBeginsRestsWakesEndsAndBeginsAgain() {
        assertEquals(Life.ACTIVE, Answers.given(life.begin(Joins.HOST, id)).life());
        assertEquals(Life.RESTING, Answers.given(life.rest(Joins.HOST, id)).life());
        assertEquals(Life.ACTIVE, Answers.given(life.wake(Joins.HOST, id)).life());
        Group over = Answers.given(life.archive(Joins.HOST, id, " We built\r\na boat. "));
        assertEquals(Life.ARCHIVED, over.life());
        assertEquals("We built\na boat.", over.outcome());
        assertTrue(over.isClosed());
        Group again = Answers.given(life.reopen(Joins.HOST, id));
        assertEquals(Life.FORMING, again.life());
        assertEquals("", again.outcome());
    }

    @Test
    public void whoReopensAGroupOfManyFindsItActive() {
        new Joins(world).in(group, Cast.ANA, Cast.BO, Cast.CEM);
        Answers.given(life.archive(Joins.HOST, id, "Done."));
        assertEquals(Life.ACTIVE, Answers.given(life.reopen(Joins.HOST, id)).life());
    }

    @Test
    public void whatAGroupPlannedIsCalledOffWithItAndTheHistoryNamesTheHost() {
        Session ahead = world.aSession().of(group).far().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();
        Session begun = world.aSession().of(group).startingIn(Duration.ofMinutes(-1)).taking(Cast.ANA).there();

        Answers.given(life.archive(Joins.HOST, id, "Done."));

        assertTrue(world.sessions.byId(ahead.id()).orElseThrow().calledOff());
        assertEquals(0, Tallies.of(world.sessions, ahead.id()).taken());
        assertEquals(
                Optional.of(Cast.HOST), world.signups.history(ahead.id(), Optional.empty(), 1).get(0).cause().by());
        assertFalse(world.sessions.byId(begun.id()).orElseThrow().calledOff());
    }

    @Test
    public void noStepIsTakenTwice() {
        List<String> moved = List.of("group.life.not-from-here");
        assertEquals(moved, Answers.reasons(life.wake(Joins.HOST, id)));
        assertEquals(moved, Answers.reasons(life.reopen(Joins.HOST, id)));
        Answers.given(life.archive(Joins.HOST, id, "Done."));
        assertEquals(moved, Answers.reasons(life.archive(Joins.HOST, id, "Done.")));
        assertEquals(moved, Answers.reasons(life.begin(Joins.HOST, id)));
        assertEquals(moved, Answers.reasons(life.rest(Joins.HOST, id)));
    }

    @Test
    public void anEndNeedsAWordOnWhatCameOfIt() {
        assertEquals(List.of("outcome: input.missing"), Answers.reasons(life.archive(Joins.HOST, id, "\n")));
        assertEquals(
                List.of("outcome: input.too-long"),
                Answers.reasons(life.archive(Joins.HOST, id, Texts.emojis(ChangeLife.OUTCOME_MAX + 1))));
        Answers.given(life.archive(Joins.HOST, id, Texts.emojis(ChangeLife.OUTCOME_MAX)));
    }

    @Test
    public void onlyThoseWhoManageItSaySo() {
        assertEquals(List.of("group.hosts-only"), Answers.reasons(life.rest(Viewer.of(Cast.ANA), id)));
        assertEquals(List.of("group.hosts-only"), Answers.reasons(life.archive(Viewer.ANONYMOUS, id, "x")));
        world.access.makeAdministrator(Cast.ANA, Cast.ENG);
        Answers.given(life.rest(Viewer.of(Cast.ANA), id));
    }

    @Test
    public void whileItsSpaceIsArchivedAGroupStaysWhatItIs() {
        world.use.keeper().changing(id, (gathering, now) -> {
            gathering.turn(gathering.group().course().withSpaceArchived(true));
            return () -> true;
        });
        assertEquals(List.of("group.space-archived"), Answers.reasons(life.rest(Joins.HOST, id)));
        assertEquals(List.of("group.space-archived"), Answers.reasons(life.wake(Joins.HOST, id)));
        assertEquals(List.of("group.space-archived"), Answers.reasons(new Joins(world).join(Cast.ANA, group)));
    }
}
